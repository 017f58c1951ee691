package io.dukon.definitions.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.automation.Trigger.Digest;
import io.dukon.definitions.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a trigger of the calendar starts when it comes due: a run, or one for each record or person of its filter. */
public final class Found {
    private static final int LINES = 20;

    private Found() {}

    /**
     * @param record of a date trigger, null for a schedule
     * @param all every record of a type; those for which the filter does not hold are left out here
     */
    public static List<Event.Due> events(
            Automation automation,
            RecordRef record,
            Function<String, List<RecordRef>> all,
            RunContext context,
            Event.Cause cause) {
        if (!(automation.trigger() instanceof Trigger.Schedule schedule) || schedule.over() == null) {
            return List.of(new Event.Due(record, automation.id(), Map.of(), cause));
        }
        List<RecordRef> found = all.apply(schedule.over().type()).stream()
                .filter(one -> Interpreter.holds(schedule.over().that(), one, context))
                .toList();
        if (schedule.digest() == Digest.NONE) {
            return found.stream()
                    .map(one -> new Event.Due(one, automation.id(), Map.of(), cause))
                    .toList();
        }
        return digests(schedule.digest(), found, context).stream()
                .map(digest -> new Event.Due(null, automation.id(), digest, cause))
                .toList();
    }

    /** One for all, or one for each who is responsible; nothing found makes none. */
    public static List<Map<String, JsonNode>> digests(Digest digest, List<RecordRef> found, RunContext context) {
        if (found.isEmpty()) {
            return List.of();
        }
        if (digest == Digest.SHOP) {
            return List.of(digest(null, found, context));
        }
        Map<String, List<RecordRef>> byPerson = new LinkedHashMap<>();
        for (RecordRef one : found) {
            JsonNode responsible = context.read(one, "responsible");
            if (!Json.empty(responsible)) {
                byPerson.computeIfAbsent(responsible.asText(), unseen -> new java.util.ArrayList<>())
                        .add(one);
            }
        }
        return byPerson.entrySet().stream()
                .map(person -> digest(person.getKey(), person.getValue(), context))
                .toList();
    }

    private static Map<String, JsonNode> digest(String person, List<RecordRef> found, RunContext context) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        values.put("count", Json.nodes().numberNode(found.size()));
        values.put("list", Json.nodes().textNode(list(found, context)));
        if (person != null) {
            values.put("person", Json.object().put("person_id", person).put("id", person));
        }
        return values;
    }

    /** A line for each, by number and title. */
    private static String list(List<RecordRef> found, RunContext context) {
        StringBuilder lines = new StringBuilder();
        for (RecordRef one : found.subList(0, Math.min(LINES, found.size()))) {
            lines.append(lines.isEmpty() ? "" : "\n").append(text(context.read(one, "number")));
            lines.append(" · ").append(text(context.read(one, "title")));
        }
        return found.size() > LINES ? lines.append("\n…").toString() : lines.toString();
    }

    private static String text(JsonNode value) {
        return Json.absent(value) ? "" : value.asText();
    }
}
