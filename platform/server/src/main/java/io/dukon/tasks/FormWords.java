package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Descriptions;
import io.dukon.configuration.TypeView.Choice;
import io.dukon.configuration.TypeView.FieldView;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.form.FormDefinition.Case;
import io.dukon.definitions.form.FormDefinition.Variant;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.value.Moment;
import io.dukon.tasks.TaskForm.Question;
import io.dukon.tasks.TaskForm.Shown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tells a form in one language. @param moments computes a limit such as {@code now} */
record FormWords(Configuration configuration, String locale, Function<Moment, Instant> moments) {

    /** @param variant null for a form without variants */
    TaskForm say(FormDefinition form, String variant) {
        RecordTypeDefinition type = form.type(configuration);
        List<Shown> cases = cases(form, variant);
        List<Question> questions = form.fields().stream()
                .flatMap(field -> type
                        .field(Json.text(field, "id"))
                        .map(one -> question(
                                new Descriptions(configuration, locale).question(form, one), field, form, cases))
                        .stream())
                .toList();
        String title = configuration.text(locale, "forms." + form.id() + ".title");
        return new TaskForm(title, questions, form.by(), cases, Map.of());
    }

    private Question question(FieldView asked, JsonNode content, FormDefinition form, List<Shown> cases) {
        FieldView field = asked.id().equals(form.by()) ? only(asked, cases) : asked;
        return new Question(
                field,
                limit(content.path("min")),
                limit(content.path("max")),
                "barcode".equals(Json.text(content, "input")),
                Json.strings(content, "quick").stream()
                        .map(answer -> new Choice(answer, title(field, answer)))
                        .toList());
    }

    /** Of what could decide, only the answers that this form offers. */
    private static FieldView only(FieldView field, List<Shown> cases) {
        return field.list() == null
                ? field
                : field.of(field.list().stream()
                        .filter(choice ->
                                cases.stream().anyMatch(one -> one.is().contains(choice.id())))
                        .toList());
    }

    private static String title(FieldView field, String answer) {
        return field.list() == null
                ? answer
                : field.list().stream()
                        .filter(choice -> choice.id().equals(answer))
                        .map(Choice::title)
                        .findFirst()
                        .orElse(answer);
    }

    private String limit(JsonNode limit) {
        if (Json.absent(limit)) {
            return null;
        }
        if (limit.isNumber()) {
            return limit.decimalValue().toPlainString();
        }
        Instant moment = moments.apply(Moment.parse(limit));
        return moment == null ? null : moment.toString();
    }

    private static List<Shown> cases(FormDefinition form, String variant) {
        if (form.by() == null) {
            Case all = form.all();
            return List.of(new Shown(all.is(), all.required(), all.optional(), all.oneOf()));
        }
        List<Shown> cases = new ArrayList<>();
        for (Variant one : form.cases()) {
            if (one.id().equals(variant == null ? "" : variant)) {
                one.cases().forEach(c -> cases.add(new Shown(c.is(), c.required(), c.optional(), c.oneOf())));
            }
        }
        return cases;
    }
}
