package io.dukon.identity;

import java.util.UUID;

/** One of a person's shops, as the directory knows it. */
public record Membership(UUID tenantId, String slug, String name) {}
