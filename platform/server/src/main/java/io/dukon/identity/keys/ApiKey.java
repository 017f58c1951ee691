package io.dukon.identity.keys;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jetbrains.annotations.Nullable;

/**
 * @param prefix     the first characters, by which people tell keys apart
 * @param lastUsedAt to a few minutes
 * @param key        the key itself; only in the answer that creates it
 */
public record ApiKey(
        UUID id,
        String name,
        String prefix,
        List<String> scopes,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt,
        @Nullable String key) {}
