package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Phrase;
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
    static Optional<Phrase> wrong(String leaf, JsonNode value) {
        JsonNode schema = Grammar.packs().leaves().get(leaf);
        List<String> types = Json.strings(schema, "type");
        String shown = FormCheck.brief(value);
        if (!types.isEmpty() && types.stream().noneMatch(type -> isA(type, value))) {
            return Optional.of(Phrase.of("leaf_type", shown, String.join(" / ", types)));
        }
        if (value.isTextual()) {
            return text(schema, value.textValue(), shown);
        }
        boolean outside = value.isNumber()
                && (value.asLong() < schema.path("minimum").asLong(Long.MIN_VALUE)
                        || value.asLong() > schema.path("maximum").asLong(Long.MAX_VALUE));
        return outside
                ? Optional.of(Phrase.of("leaf_range", shown, schema.path("minimum"), schema.path("maximum")))
                : Optional.empty();
    }

    private static Optional<Phrase> text(JsonNode schema, String text, String shown) {
        int longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        if (text.length() > longest) {
            return Optional.of(Phrase.of("leaf_long", shown, longest));
        }
        String pattern = Json.text(schema, "pattern");
        boolean fits = pattern == null
                || PATTERNS.computeIfAbsent(pattern, Pattern::compile)
                        .matcher(text)
                        .find();
        return fits
                ? Optional.empty()
                : Optional.of(Phrase.of("leaf_form", shown, Json.text(schema, "description", pattern)));
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
