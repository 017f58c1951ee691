package io.dukon.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** What a job says. {@code attempt} counts from 1. */
public record JobBody(UUID tenantId, UUID id, String key, int attempt, JsonNode payload) {}
