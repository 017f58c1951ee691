package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A form asks what it can know of, and each answer that decides is there and stands in one case only. */
final class CaseCheck {
    private final Item item;
    private final FormDefinition form;
    private final FormFields fields;
    private final Report report;

    CaseCheck(Item item, Scope scope, Report report) {
        this.item = item;
        this.form = scope.configuration().forms().get(item.id());
        this.fields = FormFields.of(form, scope.configuration());
        this.report = report;
    }

    void run() {
        form.fields().forEach(this::field);
        form.fields().stream().map(field -> Json.text(field, "id", "")).forEach(this::ever);
        if (form.by() != null) {
            asked("", form.by());
        }
        for (FormDefinition.Variant variant : form.cases()) {
            Set<String> seen = new HashSet<>();
            variant.cases().forEach(one -> judge(variant.id(), one, seen));
        }
    }

    /** What it does not describe itself, it has from the type that it fills. */
    private void field(JsonNode field) {
        String id = Json.text(field, "id", "");
        FieldDefinition known = fields.type().field(id).orElse(null);
        if (known == null) {
            Phrase wrong =
                    form.fills() == null ? Phrase.of("field_no_type", id) : Phrase.of("no_field", form.fills(), id);
            report.unknown(item, id, wrong, id, fields.type().fields().keySet());
            return;
        }
        if (known.kind() == FieldKind.FILE && !form.access().equals("task")) {
            report.error(item, id, "file_asked", id);
        }
        Held.of(known, fields.configuration()).values().ifPresent(all -> Json.strings(field, "quick").stream()
                .filter(value -> !all.contains(value))
                .forEach(value -> possible(id, value, all)));
    }

    /** What stands in no case is never shown, and an answer to it would be dropped. */
    private void ever(String field) {
        boolean shown = form.by() == null
                || field.equals(form.by())
                || form.cases().stream().flatMap(one -> one.cases().stream()).anyMatch(one -> named(one)
                        .contains(field));
        if (!shown) {
            report.flaw(item, field, "never_asked", field);
        }
    }

    private static List<String> named(FormDefinition.Case one) {
        List<String> named = new ArrayList<>(one.required());
        named.addAll(one.optional());
        one.oneOf().forEach(named::addAll);
        return named;
    }

    private void judge(String element, FormDefinition.Case one, Set<String> seen) {
        named(one).forEach(field -> asked(element, field));
        Set<String> possible = fields.type()
                .field(String.valueOf(form.by()))
                .flatMap(field -> Held.of(field, fields.configuration()).values())
                .orElse(null);
        for (String answer : one.is()) {
            if (possible != null && !possible.contains(answer)) {
                possible(element, answer, possible);
            }
            if (!seen.add(answer)) {
                report.error(item, element, "two_cases", answer);
            }
        }
    }

    private void possible(String element, String value, Set<String> all) {
        report.flaw(item, element, Phrase.of("never", value), value, all);
    }

    private void asked(String element, String field) {
        if (!fields.ids().contains(field)) {
            report.unknown(item, element, Phrase.of("not_asked", field), field, fields.ids());
        }
    }
}
