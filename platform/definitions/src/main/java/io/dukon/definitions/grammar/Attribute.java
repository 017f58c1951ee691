package io.dukon.definitions.grammar;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An attribute of a group.
 *
 * @param says what it is for; may be empty
 * @param standard what it means when it is not written; null when that is nothing else
 * @param emptyMatters written and empty is another thing than not written
 */
public record Attribute(
        String name, boolean required, Form form, String says, JsonNode standard, boolean emptyMatters) {}
