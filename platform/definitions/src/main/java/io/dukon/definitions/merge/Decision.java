package io.dukon.definitions.merge;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a shop decided about a conflict. It stands as long as they offer the same, and is asked anew when they offer
 * something else.
 *
 * @param path of the conflict
 * @param theirs {@link ConfigurationHash#of(JsonNode)} of what they offered
 * @param own what the shop wrote in its place, null unless the choice is {@link Choice#OWN}
 */
public record Decision(String path, String theirs, Choice choice, JsonNode own) {}
