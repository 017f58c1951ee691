package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.InputDefinition;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** References in values lead somewhere, and to what their place can use. */
final class ValueCheck {
    private static final Set<String> PLAIN = Set.of("value", "moment", "people", "reference", "scalar", "span");

    private final Item item;
    private final Scope scope;
    private final Report report;

    ValueCheck(Item item, Scope scope, Report report) {
        this.item = item;
        this.scope = scope;
        this.report = report;
    }

    /** What stands at an end of the grammar; what can hold no reference is left alone. */
    void leaf(Journey.Spot spot, Form.Leaf leaf, JsonNode value, Room room) {
        if (leaf.name().equals("condition")) {
            condition(value, room, spot.element());
        } else if (PLAIN.contains(leaf.name())) {
            value(value, Want.at(spot), room, spot.element());
        }
    }

    void condition(JsonNode node, Room room, String element) {
        new ConditionCheck(this, item, scope, report, room, element).judge(Condition.parse(node));
    }

    /** @return what it leads to, {@link Held#OPEN} when it is no reference */
    Held value(JsonNode node, Want want, Room room, String element) {
        if (node.isTextual()) {
            return text(node.textValue(), want, room, element);
        }
        if (node.has("if")) {
            condition(node.get("if"), room, element);
            value(node.path("then"), want, room, element);
            value(node.path("else"), want, room, element);
        } else if (node.has("match")) {
            match(node, want, room, element);
        } else {
            parts(node, room, element);
        }
        return Held.OPEN;
    }

    private Held text(String text, Want want, Room room, String element) {
        if (Reference.written(text)) {
            return wanted(Reference.parse(text), want, room, element);
        }
        if (!want.takes(text)) {
            unwanted(want, text, element);
        }
        return Held.OPEN;
    }

    private void unwanted(Want want, Object what, String element) {
        report.error(item, element, "want_" + want.name().toLowerCase(Locale.ROOT), what);
    }

    private void match(JsonNode node, Want want, Room room, String element) {
        Held on = value(node.get("match"), Want.ANYTHING, room, element);
        List<String> named = new ArrayList<>();
        for (JsonNode one : Json.list(node, "cases")) {
            named.addAll(Json.strings(one, "is"));
            value(one.path("value"), want, room, element);
        }
        value(node.path("else"), want, room, element);
        chosen(on, named, node.has("else"), element);
    }

    /** Parts of a moment, and people by a queue or a role. */
    private void parts(JsonNode node, Room room, String element) {
        Json.entries(node).forEach((part, value) -> {
            switch (part) {
                case "queue" -> known("queues", "no_queue", value.asText(), element);
                case "role" -> known("roles", "no_role", value.asText(), element);
                default -> value(value, Want.in(part), room, element);
            }
        });
        if (node.isArray()) {
            node.forEach(one -> value(one, Want.ANYTHING, room, element));
        }
    }

    private void known(String kind, String code, String id, String element) {
        if (!scope.knows(kind, id)) {
            report.unknown(item, element, Phrase.of(code, id), id, scope.ids(kind));
        }
    }

    /** Cases name what can occur, and all of it, or what else is done is said. */
    void chosen(Held on, List<String> named, boolean otherwise, String element) {
        on.values().ifPresent(possible -> {
            named.stream()
                    .filter(one -> !possible.contains(one))
                    .forEach(one -> report.flaw(item, element, Phrase.of("never", one), one, possible));
            Set<String> left = new TreeSet<>(possible);
            named.forEach(left::remove);
            if (!left.isEmpty() && !otherwise) {
                report.flaw(item, element, "uncovered", String.join(", ", left));
            }
        });
    }

    private Held wanted(Reference reference, Want want, Room room, String element) {
        Held held = lead(reference, room, element);
        if (!want.takes(held)) {
            unwanted(want, reference, element);
        }
        return held;
    }

    /** Follows a reference and tells where it ends too early; {@link Held#OPEN} then. */
    Held lead(Reference reference, Room room, String element) {
        if (reference.name().equals("input")) {
            return input(reference, element);
        }
        Held held = room.names().get(reference.name());
        if (held == null && !room.open()) {
            report.unknown(
                    item,
                    element,
                    Phrase.of("nowhere", reference),
                    reference.name(),
                    room.names().keySet());
        }
        for (String field : reference.fields()) {
            held = held == null ? Held.OPEN : step(held, field, reference, element);
        }
        return held == null ? Held.OPEN : held;
    }

    private Held input(Reference reference, String element) {
        String id = reference.fields().isEmpty() ? "" : reference.fields().getFirst();
        InputDefinition input = scope.configuration().inputs().get(id);
        if (input == null) {
            report.unknown(
                    item,
                    element,
                    Phrase.of("no_input", id),
                    id,
                    scope.configuration().inputs().keySet());
            return Held.OPEN;
        }
        return new Held.Setting(input.type());
    }

    private Held step(Held held, String field, Reference reference, String element) {
        Held next = held.step(field);
        if (next == null) {
            boolean direct = held instanceof Held.Thing && reference.fields().size() <= 1;
            Phrase wrong = direct
                    ? Phrase.of("no_field", ((Held.Thing) held).type().id(), field)
                    : Phrase.of("nowhere", reference);
            report.unknown(item, element, wrong, field, held.names());
            return Held.OPEN;
        }
        return next;
    }

    /** A bare name: a field of what the room is about. */
    Held field(String field, Room room, String element) {
        return step(room.subject(), field, new Reference(field, List.of()), element);
    }
}
