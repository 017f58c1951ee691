package io.dukon.definitions.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * Values in the form in which they are kept, and what is wrong with those that cannot be. A null node empties a
 * field.
 */
public record Validated(Map<String, JsonNode> values, List<FieldProblem> problems) {
    public boolean ok() {
        return problems.isEmpty();
    }
}
