package io.dukon.definitions.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.value.Reference;
import java.util.Optional;
import java.util.Set;

/** Follows references of a run along their dots. */
final class References {
    private static final Set<String> PEOPLE = Set.of("responsible", "created_by");

    private final RunState state;
    private final RunContext context;

    References(RunState state, RunContext context) {
        this.state = state;
        this.context = context;
    }

    JsonNode resolve(Reference reference) {
        if (reference.name().equals("input") && !reference.fields().isEmpty()) {
            return context.setting(reference.fields().getFirst());
        }
        JsonNode current = start(reference.name());
        for (String field : reference.fields()) {
            if (Json.absent(current)) {
                return NullNode.getInstance();
            }
            current = step(current, field);
        }
        return Json.absent(current) ? NullNode.getInstance() : current;
    }

    /** The record that the reference names or links to; null when there is none. */
    RecordRef record(Reference reference) {
        return RecordRef.of(resolve(reference));
    }

    private JsonNode start(String name) {
        if (name.equals("trigger")) {
            return state.trigger();
        }
        if (state.results().containsKey(name)) {
            return state.results().get(name);
        }
        if (state.subject() != null && state.subject().type().equals(name)) {
            return state.subject().toJson();
        }
        return state.trigger().path("event").path(name);
    }

    private JsonNode step(JsonNode current, String field) {
        RecordRef record = RecordRef.of(current);
        if (record != null) {
            return of(record, field);
        }
        if (current.hasNonNull("person_id")) {
            return context.person(current.get("person_id").asText(), field);
        }
        return current.path(field);
    }

    /** A link leads on as the record it points to, a person as a person: both remain their id at the end of the way. */
    private JsonNode of(RecordRef record, String field) {
        if (field.equals("id")) {
            return Json.nodes().textNode(record.id());
        }
        JsonNode value = context.read(record, field);
        if (Json.absent(value) || !value.isTextual()) {
            return value;
        }
        Optional<FieldDefinition> definition =
                context.configuration().type(record.type()).flatMap(type -> type.field(field));
        FieldKind kind = definition.map(FieldDefinition::kind).orElse(null);
        if (kind == FieldKind.LINK) {
            return new RecordRef(definition.orElseThrow().to(), value.asText()).toJson();
        }
        boolean person = kind == FieldKind.PERSON || PEOPLE.contains(field);
        return person ? Json.object().put("person_id", value.asText()).put("id", value.asText()) : value;
    }
}
