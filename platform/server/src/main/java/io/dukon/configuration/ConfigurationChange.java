package io.dukon.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jetbrains.annotations.Nullable;

/**
 * One line of the history of a shop's configuration.
 *
 * @param said    what the sentence about it is made of: titles, versions, what was kept
 * @param version of the configuration after it
 * @param touched keys of the items ({@link OwnedItem#key()}) that it added, changed or removed
 * @param paths   the attributes that people changed by it; empty when a pack did
 * @param moving  records that are still on their way to another stage; null when none ever were
 */
public record ConfigurationChange(
        UUID id,
        Instant at,
        @Nullable UUID memberId,
        String memberName,
        Kind kind,
        @Nullable String pack,
        JsonNode said,
        String hashBefore,
        String hashAfter,
        long version,
        Set<String> touched,
        List<String> paths,
        @Nullable JsonNode moving,
        @Nullable UUID undoneBy) {

    /** What was done. */
    public enum Kind {
        INSTALL,
        UPGRADE,
        EDIT,
        RESET,
        UNINSTALL,
        UNDO,
        IMPORT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Records are still on their way. */
    public boolean unfinished() {
        return moving != null && !moving.path("done").asBoolean();
    }
}
