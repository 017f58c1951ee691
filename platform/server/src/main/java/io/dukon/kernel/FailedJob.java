package io.dukon.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/** A job that was tried often enough; it is kept until a person lets it be tried again or drops it. */
public record FailedJob(UUID id, String kind, String key, JsonNode payload, Instant failedAt) {}
