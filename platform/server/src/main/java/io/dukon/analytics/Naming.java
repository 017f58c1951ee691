package io.dukon.analytics;

import io.dukon.configuration.TypeView.Choice;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.type.FieldDefinition;
import java.util.List;

/** What the fields of a breakdown and their values are called in the reader's language. */
record Naming(Configuration configuration, String locale, List<FieldDefinition> fields) {

    List<Choice> choices(String type) {
        return fields.stream()
                .map(field -> new Choice(field.id(), field(type, field)))
                .toList();
    }

    String field(String type, FieldDefinition field) {
        return configuration.labels().field(locale, type, field);
    }

    String value(FieldDefinition field, String value) {
        return configuration.labels().listValue(locale, field.list(), value);
    }
}
