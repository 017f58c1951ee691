package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/** References outside automations: settings, and the fields of the record that an item is about. */
final class SettingCheck extends Journey {
    private final ValueCheck values;
    private final FilterCheck filters;
    private final Room room;

    /** The type whose stages or fields the item guards; null for other items. */
    private final String guarded;

    SettingCheck(Item item, Scope scope, Report report) {
        super(item);
        this.values = new ValueCheck(item, scope, report);
        this.filters = new FilterCheck(item, scope.configuration(), report);
        this.room = room(item, scope);
        this.guarded = guarded(item);
    }

    private static String guarded(Item item) {
        return switch (Kind.of(item.kind()).orElseThrow()) {
            case TYPES -> item.id();
            case PIPELINES -> Json.text(item.content(), "type");
            default -> null;
        };
    }

    /** A task and a form are used by runs whose names they do not know. */
    private static Room room(Item item, Scope scope) {
        return switch (Kind.of(item.kind()).orElseThrow()) {
            case TYPES -> about(item.id(), scope).with("me", new Held.Person());
            case PIPELINES, FILTERS -> about(Json.text(item.content(), "type"), scope);
            case TASKS, FORMS -> any(scope);
            default -> Room.EMPTY;
        };
    }

    private static Room about(String type, Scope scope) {
        return Room.about(type, Held.record(type, scope.configuration()));
    }

    private static Room any(Scope scope) {
        Map<String, Held> types = new LinkedHashMap<>();
        scope.configuration()
                .types()
                .keySet()
                .forEach(type -> types.put(type, Held.record(type, scope.configuration())));
        return new Room(Held.OPEN, types, true);
    }

    @Override
    void leaf(Spot spot, Form.Leaf leaf, JsonNode value) {
        values.leaf(spot, leaf, value, room);
        if (leaf.name().equals("condition") && guarded != null) {
            filters.reads("guard_reads", guarded, Condition.parse(value));
        }
    }
}
