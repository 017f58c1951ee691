package io.dukon.definitions.check;

import io.dukon.definitions.pack.Kind;
import java.util.EnumMap;
import java.util.Map;

/** The closed attributes of every kind of item and of every verb, in canonical long form (pack grammar §3, §4). */
final class Shapes {
    private static final Shape REQUIRE = Shape.of("id* that*");
    private static final Map<Kind, Shape> ITEMS = new EnumMap<>(Kind.class);
    private static final Map<String, Shape> STEPS = Map.ofEntries(
            Map.entry("wait", Shape.of("for until past")),
            Map.entry("offer", Shape.of("queue* each* laps then")),
            Map.entry("copy", Shape.of("from* to only except")),
            Map.entry("create", Shape.of("type* stage copy set match")),
            Map.entry("move", Shape.of("to* record again")),
            Map.entry("assign", Shape.of("queue* record prefer day")),
            Map.entry("task", Shape.of("use* on to from due with")),
            Map.entry("close-tasks", Shape.of("of tasks as")),
            Map.entry("notify", Shape.of("text* to with")),
            Map.entry("message", Shape.of("use* to* with rates not-after")),
            Map.entry("note", Shape.of("text*")));
    private static final Map<String, Shape> TRIGGERS = Map.ofEntries(
            Map.entry("entered", Shape.of("stage* by")),
            Map.entry("left", Shape.of("stage* by")),
            Map.entry("created", Shape.of("type*")),
            Map.entry("changed", Shape.of("type* fields by")),
            Map.entry("button", Shape.of("type* stages roles ask require opens").with("require", REQUIRE)),
            Map.entry("task", Shape.of("use*")),
            Map.entry("form", Shape.of("use*")),
            Map.entry("date", Shape.of("type* field* plus minus at")),
            Map.entry("yearly", Shape.of("type* field* at")),
            Map.entry("schedule", Shape.of("every* on at")),
            Map.entry("event", Shape.of("name* type")));

    static {
        ITEMS.put(
                Kind.TYPES,
                Shape.of("id* extends fields required")
                        .with("fields", Shape.of("id* type* list to many default required bound"))
                        .with("required", Shape.of("id* roles* fields* when")));
        ITEMS.put(Kind.LISTS, Shape.of("id* extends values* open").with("values", Shape.of("id*")));
        ITEMS.put(
                Kind.PIPELINES,
                Shape.of("id* type* moves skip counts stages*")
                        .with(
                                "stages",
                                Shape.of("id* kind* color* next require from moves")
                                        .with("next", Shape.of("to* when"))
                                        .with("require", REQUIRE)));
        ITEMS.put(
                Kind.QUEUES,
                Shape.of("id* members* duty order* settle nobody")
                        .with("members", Shape.of("role* same"))
                        .with("settle", Shape.of("at* else"))
                        .with("nobody", Shape.of("role*")));
        ITEMS.put(Kind.SHIFTS, Shape.of("id* starts* ends* roles"));
        ITEMS.put(Kind.ROLES, Shape.of("id* principal rights").with("rights", Shape.of("on* may* scope fields")));
        ITEMS.put(Kind.TASKS, Shape.of("id* due* role on-leave form").with("form", Shape.of("use* variant")));
        ITEMS.put(Kind.MESSAGES, Shape.of("id* class* channels* with link"));
        Shape answer = Shape.of("id is* required optional one-of");
        ITEMS.put(
                Kind.FORMS,
                Shape.of("id* access* fills fields* by variants cases rates")
                        .with("fields", Shape.of("id* type list required min max input quick"))
                        .with("variants", Shape.of("id* cases*").with("cases", answer))
                        .with("cases", answer));
        Shape automation = Shape.of("id* trigger* when once if-running on-leave run-as enabled steps*");
        ITEMS.put(Kind.AUTOMATIONS, automation);
        ITEMS.put(Kind.PROCESSES, automation);
        ITEMS.put(Kind.INPUTS, Shape.of("id* type* default min max port required"));
        ITEMS.put(Kind.PARTS, Shape.of("id* required* needs items* editable"));
        ITEMS.put(Kind.INTAKE, Shape.of("stage*"));
        ITEMS.put(
                Kind.TESTS,
                Shape.of("id* covers use given story")
                        .with("given", Shape.of("now units people roster input records tasks fails assigned-last"))
                        .with("story", Shape.of("at when then")));
    }

    private Shapes() {}

    /** Null for kinds without a fixed shape: texts and demo data. */
    static Shape item(Kind kind) {
        return ITEMS.get(kind);
    }

    /** Null for verbs whose body is free: conditions, sets, acts of rooms. */
    static Shape verb(String verb) {
        return STEPS.get(verb);
    }

    static Shape trigger(String word) {
        return TRIGGERS.get(word);
    }
}
