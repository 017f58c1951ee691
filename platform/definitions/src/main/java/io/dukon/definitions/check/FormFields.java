package io.dukon.definitions.check;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.RecordTypeDefinition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The fields that a form asks, in the types that they have there. */
record FormFields(FormDefinition form, RecordTypeDefinition type, List<String> ids, Configuration configuration) {
    static FormFields of(FormDefinition form, Configuration configuration) {
        List<String> ids =
                form.fields().stream().map(field -> Json.text(field, "id", "")).toList();
        return new FormFields(form, form.type(configuration), ids, configuration);
    }

    /** What the answers hold, once a variant was submitted. @param variant null for a form without variants */
    Map<String, Held> answers(String variant) {
        Map<String, Held> all = new LinkedHashMap<>();
        for (String id : ids) {
            all.put(
                    id,
                    type.field(id).map(field -> Held.of(field, configuration)).orElse(Held.OPEN));
        }
        Set<String> offered = offered(variant);
        if (form.by() != null && all.containsKey(form.by()) && !offered.isEmpty()) {
            FieldKind kind = type.field(form.by()).map(FieldDefinition::kind).orElse(FieldKind.TEXT);
            all.put(form.by(), new Held.Plain(kind, offered));
        }
        return all;
    }

    /** The answers that the cases of a variant offer. */
    private Set<String> offered(String variant) {
        String wanted = Objects.requireNonNullElse(variant, "");
        Set<String> all = new LinkedHashSet<>();
        form.cases().stream()
                .filter(one -> one.id().equals(wanted))
                .flatMap(one -> one.cases().stream())
                .forEach(one -> all.addAll(one.is()));
        return all;
    }
}
