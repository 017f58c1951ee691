package io.dukon.definitions.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.ListDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.type.Resolution;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A form.
 *
 * @param access task, link or public
 * @param fills the record type whose fields it shares, null when its fields are its own
 * @param fields in the order shown; canonical form, read further by the room that draws it
 * @param by the field whose answer decides which others are shown, null when all always are
 * @param cases what each answer shows, by variant; a form without variants has one named {@code ""}
 */
public record FormDefinition(
        String id,
        String access,
        String fills,
        List<JsonNode> fields,
        String by,
        List<Variant> cases,
        List<String> rates) {

    /** The cases of one variant. */
    public record Variant(String id, List<Case> cases) {}

    /** Fields shown for some answers: a field not named is hidden and its value discarded. */
    public record Case(List<String> is, List<String> required, List<String> optional, List<List<String>> oneOf) {
        static Case parse(JsonNode content) {
            List<List<String>> oneOf = Json.map(content, "one-of", group -> Json.asList(group).stream()
                    .map(JsonNode::asText)
                    .toList());
            return new Case(
                    Json.strings(content, "is"),
                    Json.strings(content, "required"),
                    Json.strings(content, "optional"),
                    oneOf);
        }
    }

    public static FormDefinition parse(JsonNode content) {
        List<Variant> variants = content.has("variants")
                ? Json.map(content, "variants", FormDefinition::variant)
                : List.of(new Variant("", Json.map(content, "cases", Case::parse)));
        return new FormDefinition(
                Json.text(content, "id"),
                Json.text(content, "access"),
                Json.text(content, "fills"),
                Json.list(content, "fields"),
                Json.text(content, "by"),
                variants,
                Json.strings(content, "rates"));
    }

    private static Variant variant(JsonNode content) {
        return new Variant(Json.text(content, "id"), Json.map(content, "cases", Case::parse));
    }

    /** The case of an answer in a variant; empty when the variant does not offer that answer. */
    public Optional<Case> shown(String variant, String answer) {
        return cases.stream()
                .filter(one -> one.id().equals(variant == null ? "" : variant))
                .flatMap(one -> one.cases().stream())
                .filter(one -> one.is().contains(answer))
                .findFirst();
    }

    /** What a form asks of which no answer decides. */
    public Case all() {
        Map<Boolean, List<String>> byNeed = fields.stream()
                .collect(Collectors.partitioningBy(
                        field -> field.path("required").asBoolean(false),
                        Collectors.mapping(field -> Json.text(field, "id"), Collectors.toList())));
        return new Case(List.of(), byNeed.get(true), byNeed.get(false), List.of());
    }

    /** What it asks, as a type: a field with the id of one that the form fills is that field. */
    public RecordTypeDefinition type(Configuration configuration) {
        ArrayNode typed = Json.nodes().arrayNode();
        fields.stream().filter(field -> field.has("type")).forEach(typed::add);
        RecordTypeDefinition filled =
                fills == null ? null : configuration.type(fills).orElse(null);
        return RecordTypeDefinition.parse(
                Json.object().put("id", id).set("fields", typed), filled, new Names(configuration));
    }

    private record Names(Configuration configuration) implements Resolution {
        @Override
        public String type(String name) {
            return name;
        }

        @Override
        public Optional<ListDefinition> list(String name) {
            return Optional.ofNullable(configuration.lists().get(name));
        }
    }
}
