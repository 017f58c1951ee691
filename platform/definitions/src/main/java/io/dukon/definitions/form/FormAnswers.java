package io.dukon.definitions.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.form.FormDefinition.Case;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.Country;
import io.dukon.definitions.type.FieldProblem;
import io.dukon.definitions.type.FieldValidator;
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
 * @param wrong what keeps the form from being submitted, the first of each field counts; nothing is created then. Besides
 *     the codes of {@link FieldProblem}: {@code outside}, beyond the limits of the form
 */
public record FormAnswers(Map<String, JsonNode> values, List<FieldProblem> wrong) {

    /** Ids of the fields that are wrong. */
    public List<String> problems() {
        return wrong.stream().map(FormAnswers::field).distinct().toList();
    }

    private static String field(FieldProblem problem) {
        return problem.pointer().split("/")[1];
    }

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
            return new FormAnswers(Map.of(), List.of(problem(form.by(), "required")));
        }
        Map<String, JsonNode> kept = new LinkedHashMap<>(given);
        kept.keySet().retainAll(named(form, shown.get()));
        List<FieldProblem> wrong = new ArrayList<>();
        missing(shown.get(), kept).forEach(field -> wrong.add(problem(field, "required")));
        Validated own = FieldValidator.validate(form.type(configuration), kept, home);
        wrong.addAll(own.problems());
        form.fields().stream()
                .filter(field -> outside(field, own.values().get(Json.text(field, "id")), moments))
                .forEach(field -> wrong.add(problem(Json.text(field, "id"), "outside")));
        return new FormAnswers(own.values(), List.copyOf(wrong));
    }

    private static FieldProblem problem(String field, String code) {
        return new FieldProblem("/" + field, code, List.of(field));
    }

    private static Optional<Case> shown(FormDefinition form, String variant, Map<String, JsonNode> given) {
        if (form.by() != null) {
            JsonNode answer = given.get(form.by());
            return form.shown(variant, Json.empty(answer) ? "" : answer.asText());
        }
        return Optional.of(form.all());
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
