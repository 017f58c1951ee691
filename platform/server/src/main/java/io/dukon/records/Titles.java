package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of clients: the title of a contact follows its name, else it is how the client can be reached. */
final class Titles {

    private static final List<String> NAMES = List.of("first_name", "last_name");

    private Titles() {}

    /** Empty when the fields name nobody. */
    static Optional<String> of(ObjectNode fields) {
        String name = names(fields);
        if (!name.isEmpty()) {
            return Optional.of(name);
        }
        return Stream.of("phones", "emails")
                .map(fields::path)
                .filter(JsonNode::isArray)
                .filter(all -> !all.isEmpty())
                .map(all -> all.get(0).asText())
                .findFirst();
    }

    static String names(ObjectNode fields) {
        return NAMES.stream()
                .map(field -> Json.text(fields, field, "").strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
