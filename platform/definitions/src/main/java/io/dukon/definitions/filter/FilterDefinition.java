package io.dukon.definitions.filter;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.condition.Operator;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pipeline.Pipeline;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Records that people look for again and again.
 *
 * @param pipeline the board that offers it; null = every board of the type
 * @param roles who sees it; empty = everybody
 */
public record FilterDefinition(String id, String type, String pipeline, Condition that, List<String> roles) {
    private static final Set<Operator> ONE_OF = Set.of(Operator.IS, Operator.IN);

    /** @throws IllegalArgumentException with a sentence for the pack's author */
    public static FilterDefinition parse(JsonNode content) {
        return new FilterDefinition(
                Json.text(content, "id"),
                Json.text(content, "type"),
                Json.text(content, "pipeline"),
                Condition.parse(content.path("that")),
                Json.strings(content, "roles"));
    }

    /** Whether the board offers it. */
    public boolean on(Pipeline board) {
        return type.equals(board.type()) && (pipeline == null || pipeline.equals(board.id()));
    }

    /**
     * The only stages where it may hold, by their full names, as far as its condition says so straight out: what finds
     * records need not look elsewhere. Empty = any.
     */
    public Optional<Set<String>> stages() {
        return stages(that);
    }

    private static Optional<Set<String>> stages(Condition condition) {
        return switch (condition) {
            case Condition.Test test
            when test.path().equals("stage") && ONE_OF.contains(test.operator()) -> named(test);
            case Condition.All all ->
                all.parts().stream().flatMap(part -> stages(part).stream()).reduce((one, other) -> {
                    Set<String> both = new LinkedHashSet<>(one);
                    both.retainAll(other);
                    return both;
                });
            default -> Optional.empty();
        };
    }

    private static Optional<Set<String>> named(Condition.Test test) {
        Set<String> stages = new LinkedHashSet<>();
        for (JsonNode operand : test.operands()) {
            if (!operand.isTextual() || operand.textValue().startsWith("$")) {
                return Optional.empty();
            }
            stages.add(operand.textValue());
        }
        return Optional.of(stages);
    }
}
