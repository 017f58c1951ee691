package io.dukon.exchange;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.type.RecordTypeDefinition;
import java.util.Optional;

/** What a shop's types are, whatever they are called: by the type of the library that they extend. */
public final class Library {

    private Library() {}

    /** @param kind deal, invoice, contact or company */
    public static boolean is(Configuration configuration, String type, String kind) {
        return type.equals(kind)
                || configuration
                        .type(type)
                        .map(RecordTypeDefinition::parent)
                        .filter(("base/" + kind)::equals)
                        .isPresent();
    }

    /** The shop's first type of the kind. */
    public static Optional<RecordTypeDefinition> type(Configuration configuration, String kind) {
        return configuration.types().keySet().stream()
                .filter(type -> type.indexOf('/') < 0 && is(configuration, type, kind))
                .findFirst()
                .flatMap(configuration::type);
    }
}
