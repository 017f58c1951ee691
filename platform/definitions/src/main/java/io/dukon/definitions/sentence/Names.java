package io.dukon.definitions.sentence;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.text.Placeholders;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import java.util.Optional;

/** What things are called in the shop. */
record Names(Configuration configuration, String locale) {
    String stage(String name) {
        return configuration
                .stage(name)
                .map(stage -> configuration.labels().stage(locale, stage))
                .orElse(name);
    }

    String type(String id) {
        return configuration.labels().type(locale, id);
    }

    /** A field of some type; a reference is named by its last field. */
    String field(String path, String type) {
        String field = path.substring(path.lastIndexOf('.') + 1).replace("$", "");
        if (path.startsWith("$input.")) {
            return text("inputs." + field);
        }
        Optional<RecordTypeDefinition> owner = Optional.ofNullable(type).flatMap(configuration::type);
        Optional<FieldDefinition> definition = owner.flatMap(one -> one.field(field))
                .or(() -> configuration.types().values().stream()
                        .flatMap(one -> one.field(field).stream())
                        .findFirst());
        return definition
                .map(one -> configuration.labels().field(locale, type == null ? one.owner() : type, one))
                .orElseGet(() -> configuration.labels().systemField(locale, field));
    }

    String text(String key) {
        return configuration.text(locale, key);
    }

    /** A notification's text without what is filled in for each record. */
    String template(String key) {
        return Placeholders.without(text(key));
    }
}
