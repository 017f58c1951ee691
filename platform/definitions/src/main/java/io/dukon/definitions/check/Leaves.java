package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Judges single values by what their JSON Schema says of type, length, pattern and range. */
final class Leaves {
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Leaves() {}

    /** @return what is wrong with the value, empty when nothing is */
    static Optional<String> wrong(String leaf, JsonNode value) {
        JsonNode schema = Grammar.packs().leaves().get(leaf);
        List<String> types = Json.strings(schema, "type");
        String shown = "“" + FormCheck.brief(value) + "”";
        if (!types.isEmpty() && types.stream().noneMatch(type -> isA(type, value))) {
            return Optional.of(shown + " is no " + String.join(" or ", types));
        }
        if (value.isTextual()) {
            return text(schema, value.textValue()).map(wrong -> shown + wrong);
        }
        boolean outside = value.isNumber()
                && (value.asLong() < schema.path("minimum").asLong(Long.MIN_VALUE)
                        || value.asLong() > schema.path("maximum").asLong(Long.MAX_VALUE));
        return outside
                ? Optional.of(shown + " is not from " + schema.path("minimum") + " to " + schema.path("maximum"))
                : Optional.empty();
    }

    private static Optional<String> text(JsonNode schema, String text) {
        int longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        if (text.length() > longest) {
            return Optional.of(" is longer than " + longest);
        }
        String pattern = Json.text(schema, "pattern");
        boolean fits = pattern == null
                || PATTERNS.computeIfAbsent(pattern, Pattern::compile)
                        .matcher(text)
                        .find();
        return fits ? Optional.empty() : Optional.of(": " + Json.text(schema, "description", "it has another form"));
    }

    private static boolean isA(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "object" -> value.isObject();
            default -> value.isNull();
        };
    }
}
