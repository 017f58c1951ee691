package io.dukon.records;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.type.RecordTypeDefinition;
import java.util.List;
import java.util.Optional;

/** Which types of the shop are clients: those that extend the library's contact and company. */
final class ClientTypes {

    static final String CONTACT = "contact";
    static final String COMPANY = "company";

    private ClientTypes() {}

    static List<String> of(Configuration configuration) {
        return configuration.types().keySet().stream()
                .filter(type -> type.indexOf('/') < 0)
                .filter(type -> is(configuration, type, CONTACT) || is(configuration, type, COMPANY))
                .toList();
    }

    static Optional<String> contact(Configuration configuration) {
        return configuration.types().keySet().stream()
                .filter(type -> type.indexOf('/') < 0)
                .filter(type -> is(configuration, type, CONTACT))
                .findFirst();
    }

    static boolean is(Configuration configuration, String type, String kind) {
        String parent =
                configuration.type(type).map(RecordTypeDefinition::parent).orElse(null);
        return type.equals(kind) || ("base/" + kind).equals(parent);
    }
}
