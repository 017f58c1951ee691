package io.dukon.packs.change;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.kernel.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an attribute of a configuration says, in words: stages, fields and values of lists by their names, conditions as
 * people would say them.
 */
record ValueWords(Configuration configuration, String locale) {

    /** Null when it is not there. */
    String of(JsonNode value) {
        return value == null || value.isNull() || value.isMissingNode() ? null : said(value, null);
    }

    /** @param field whose value it is; null when it is of none */
    private String said(JsonNode value, String field) {
        if (value.isBoolean()) {
            return say(value.booleanValue() ? "yes" : "no");
        }
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.add(said(one, field)));
            return String.join(", ", all);
        }
        if (value.isObject()) {
            List<String> all = new ArrayList<>();
            value.properties().forEach(one -> all.add(pair(one.getKey(), one.getValue(), field)));
            return String.join("; ", all);
        }
        return named(value.asText(), field);
    }

    private String pair(String key, JsonNode value, String field) {
        if (key.equals("filled")) {
            return say(value.asBoolean(true) ? "operator.filled" : "operator.empty");
        }
        Optional<String> operator = known("operator." + key);
        boolean named = operator.isEmpty() && known("attribute." + key).isEmpty();
        String inside = said(value, named ? key : field);
        return operator.or(() -> known("attribute." + key)).orElseGet(() -> field(key)) + " " + inside;
    }

    private Optional<String> known(String key) {
        String said = say(key);
        return said.equals(key) ? Optional.empty() : Optional.of(said);
    }

    /** A field by its title; along links the last one. */
    private String field(String path) {
        String id = path.substring(path.lastIndexOf('.') + 1).replace("$", "");
        return configuration.types().values().stream()
                .flatMap(type -> type.field(id).map(field -> label(type, field)).stream())
                .findFirst()
                .or(() -> Optional.of(configuration.labels().systemField(locale, id)))
                .map(title -> "“" + title + "”")
                .orElse(id);
    }

    private String label(RecordTypeDefinition type, FieldDefinition field) {
        return configuration.labels().field(locale, type.id(), field);
    }

    private String named(String text, String field) {
        return configuration
                .stage(text)
                .map(stage -> configuration.labels().stage(locale, stage))
                .or(() -> Optional.ofNullable(field).flatMap(id -> listed(id, text)))
                .orElse(text);
    }

    private Optional<String> listed(String path, String value) {
        String id = path.substring(path.lastIndexOf('.') + 1);
        return configuration.types().values().stream()
                .flatMap(type -> type.field(id).stream())
                .filter(field -> field.list() != null && field.list().values().contains(value))
                .map(field -> configuration.labels().listValue(locale, field.list(), value))
                .findFirst();
    }

    private String say(String key) {
        return Texts.get("packs", locale, key);
    }
}
