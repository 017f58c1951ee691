package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.kernel.Problem;
import io.dukon.records.RecordStore.Known;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What values lead to, by name. Open to the rooms above, which take answers of people. */
@ApplicationScoped
public class Referred {

    @Inject
    RecordStore store;

    /**
     * Values as a history keeps them: links, people and departments by name, who may be gone tomorrow.
     *
     * @param pointer where a value stands in the request
     * @throws Problem 422 naming the values that lead nowhere
     */
    public Map<String, JsonNode> said(
            RecordTypeDefinition type, Map<String, JsonNode> values, UnaryOperator<String> pointer) {
        Map<UUID, Known> known = store.known(References.ids(type, values));
        Map<UUID, String> types = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        known.forEach((id, one) -> {
            types.put(id, one.type());
            names.put(id.toString(), one.name());
        });
        References.check(type, values, types, pointer);
        Map<String, JsonNode> said = new LinkedHashMap<>();
        values.forEach((field, value) -> said.put(field, References.said(value, names)));
        return said;
    }
}
