package io.dukon.definitions.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.Packs;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A shop for tests of the interpreter: values one can set, a clock one can move. Monday, the 2nd of March 2026, 10:00. */
final class Shop implements RunContext {
    static final RecordRef LEAD = new RecordRef("lead", "l1");
    static final Instant START = Instant.parse("2026-03-02T04:00:00Z");
    private static final String PACK =
            """
            - id: contact
              fields: [ { id: first_name, type: text }, { id: phones, type: phones }, { id: boss, type: link, to: contact } ]
            - id: lead
              fields:
                - { id: contact, type: link, to: contact }
                - { id: seller, type: person }
                - { id: first_name, type: text }
                - { id: phones, type: phones }
                - { id: kind, type: text }
                - { id: count, type: number }
                - { id: until, type: datetime }
                - { id: code, type: text, bound: coupon.code }
                - { id: price, type: text }
            - id: deal
              fields:
                - { id: contact, type: link, to: contact }
                - { id: first_name, type: text }
                - { id: kind, type: text }
                - { id: code, type: text }
                - { id: price, type: money }
            """;

    Instant now = START;
    final Set<String> skipped = new HashSet<>();
    final Map<String, JsonNode> values = new HashMap<>();
    final Map<String, JsonNode> inputs = new HashMap<>();
    private final Configuration configuration;
    private final Automation automation;

    /** @param automation trigger and steps */
    Shop(String automation) {
        configuration = Packs.configuration(
                "pack.yaml",
                Packs.HEAD
                        + "inputs: [ { id: time, type: duration, default: 2h }, { id: morning, type: time, default: \"08:00\" } ]",
                "types/all.yaml",
                PACK,
                "pipelines/leads.yaml",
                "{ id: leads, type: lead, stages: [ { id: new, kind: open }, { id: done, kind: won } ] }",
                "tasks/all.yaml",
                "[ { id: call, due: $input.time }, { id: visit, due: { plus: 1d, at: $input.morning } }, { id: meet, due: $lead.until } ]",
                "processes/a.yaml",
                "id: a\n" + automation);
        this.automation = configuration.automation("a").orElseThrow();
        set("l1", "stage", "leads/new");
        set("l1", "responsible", "olga");
    }

    static Shop steps(String steps) {
        return new Shop("trigger: { button: { type: lead } }\nsteps:\n" + steps.indent(2));
    }

    @Override
    public boolean skips(String step) {
        return skipped.contains(step);
    }

    Shop set(String record, String field, Object value) {
        JsonNode node = value instanceof JsonNode tree ? tree : Json.MAPPER.valueToTree(value);
        values.put(record + "." + field, node);
        return this;
    }

    Automation automation() {
        return automation;
    }

    Event pressed(Map<String, JsonNode> ask) {
        return new Event.ButtonPressed(LEAD, "a", ask, new Event.Cause("olga", false, now));
    }

    Outcome start() {
        return Interpreter.start(automation, pressed(Map.of()), this);
    }

    Outcome done(Outcome before, JsonNode result) {
        return Interpreter.resume(automation, ((Outcome.Perform) before).state(), new Input.Performed(result), this);
    }

    Outcome wake(Outcome before, String branch, JsonNode result) {
        return Interpreter.resume(
                automation, ((Outcome.Waiting) before).state(), new Input.Woken(branch, result), this);
    }

    @Override
    public Configuration configuration() {
        return configuration;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Asia/Bishkek");
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public JsonNode read(RecordRef record, String field) {
        return values.get(record.id() + "." + field);
    }

    @Override
    public JsonNode input(String id) {
        return inputs.get(id);
    }

    @Override
    public JsonNode person(String person, String attribute) {
        return values.get(person + "." + attribute);
    }
}
