package io.dukon.records;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.type.RecordTypeDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a shop's types are, whatever they are called: by the type of the library that they extend. */
public final class Kinds {

    public static final String DEAL = "deal";
    public static final String INVOICE = "invoice";
    public static final String CONTACT = "contact";
    public static final String COMPANY = "company";

    private Kinds() {}

    public static boolean is(Configuration configuration, String type, String kind) {
        return type.equals(kind)
                || configuration
                        .type(type)
                        .map(RecordTypeDefinition::parent)
                        .filter(("base/" + kind)::equals)
                        .isPresent();
    }

    /** The shop's first type of the kind. */
    public static Optional<RecordTypeDefinition> first(Configuration configuration, String kind) {
        return own(configuration)
                .filter(type -> is(configuration, type, kind))
                .findFirst()
                .flatMap(configuration::type);
    }

    /** Those of people and firms who buy. */
    static List<String> clients(Configuration configuration) {
        return own(configuration)
                .filter(type -> is(configuration, type, CONTACT) || is(configuration, type, COMPANY))
                .toList();
    }

    private static Stream<String> own(Configuration configuration) {
        return configuration.types().keySet().stream().filter(type -> type.indexOf('/') < 0);
    }
}
