package io.dukon.definitions.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.form.FormDefinition.Case;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.Country;
import io.dukon.definitions.type.FieldValidator;
import io.dukon.definitions.type.ListDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.type.Resolution;
import io.dukon.definitions.type.Validated;
import io.dukon.definitions.value.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Answers to a form as its cases judge them: what the deciding answer hides is dropped.
 *
 * @param values in the form in which they are kept
 * @param problems ids of the fields that keep the form from being submitted; nothing is created then
 */
public record FormAnswers(Map<String, JsonNode> values, List<String> problems) {

    /**
     * @param variant null for a form without variants
     * @param home    whose numbers may be written without a country code
     * @param moments computes a limit such as {@code now} or {@code { plus: 1d }}
     */
    public static FormAnswers of(
            FormDefinition form,
            String variant,
            Map<String, JsonNode> given,
            Configuration configuration,
            Country home,
            Function<Moment, Instant> moments) {
        Optional<Case> shown = shown(form, variant, given);
        if (shown.isEmpty()) {
            return new FormAnswers(Map.of(), List.of(form.by()));
        }
        Map<String, JsonNode> kept = new LinkedHashMap<>(given);
        kept.keySet().retainAll(named(form, shown.get()));
        Set<String> problems = new LinkedHashSet<>(missing(shown.get(), kept));
        Validated own = FieldValidator.validate(fields(form, configuration), kept, home);
        own.problems().forEach(problem -> problems.add(problem.pointer().split("/")[1]));
        form.fields().stream()
                .filter(field -> outside(field, own.values().get(Json.text(field, "id")), moments))
                .forEach(field -> problems.add(Json.text(field, "id")));
        return new FormAnswers(own.values(), List.copyOf(problems));
    }

    private static Optional<Case> shown(FormDefinition form, String variant, Map<String, JsonNode> given) {
        if (form.by() != null) {
            JsonNode answer = given.get(form.by());
            return form.shown(variant, Json.empty(answer) ? "" : answer.asText());
        }
        List<String> required = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        form.fields().forEach(field -> (field.path("required").asBoolean(false) ? required : optional)
                .add(Json.text(field, "id")));
        return Optional.of(new Case(List.of(), required, optional, List.of()));
    }

    private static Set<String> named(FormDefinition form, Case shown) {
        Set<String> named = new LinkedHashSet<>(shown.required());
        named.addAll(shown.optional());
        shown.oneOf().forEach(named::addAll);
        named.add(Objects.requireNonNullElse(form.by(), ""));
        return named;
    }

    private static List<String> missing(Case shown, Map<String, JsonNode> kept) {
        List<String> missing = new ArrayList<>(shown.required());
        shown.oneOf().stream()
                .filter(group -> group.stream().allMatch(field -> Json.empty(kept.get(field))))
                .forEach(missing::addAll);
        missing.removeIf(field -> !Json.empty(kept.get(field)));
        return missing;
    }

    /** The form's fields as a type: a field with the id of one that the form fills is that field. */
    private static RecordTypeDefinition fields(FormDefinition form, Configuration configuration) {
        ArrayNode typed = Json.nodes().arrayNode();
        form.fields().stream().filter(field -> field.has("type")).forEach(typed::add);
        RecordTypeDefinition filled =
                form.fills() == null ? null : configuration.type(form.fills()).orElse(null);
        return RecordTypeDefinition.parse(
                Json.object().put("id", form.id()).set("fields", typed), filled, new Names(configuration));
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

    private static boolean outside(JsonNode field, JsonNode value, Function<Moment, Instant> moments) {
        if (Json.empty(value)) {
            return false;
        }
        return (field.has("min") && compare(value, field.get("min"), moments) < 0)
                || (field.has("max") && compare(value, field.get("max"), moments) > 0);
    }

    private static int compare(JsonNode value, JsonNode limit, Function<Moment, Instant> moments) {
        if (limit.isNumber()) {
            return value.decimalValue().compareTo(limit.decimalValue());
        }
        return Instant.parse(value.asText()).compareTo(moments.apply(Moment.parse(limit)));
    }
}
