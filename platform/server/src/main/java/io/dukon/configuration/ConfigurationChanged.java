package io.dukon.configuration;

import java.util.UUID;

/** The configuration of the tenant has another version; fired inside the transaction that changed it. */
public record ConfigurationChanged(UUID tenantId) {}
