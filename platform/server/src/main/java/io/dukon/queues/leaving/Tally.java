package io.dukon.queues.leaving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.kernel.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Who got how many of what: grows from page to page with the payload of the job. */
final class Tally {

    /** Counts tasks; no type of records can be called so. */
    static final String TASKS = "/tasks";

    private final ObjectNode counts;

    private Tally(ObjectNode counts) {
        this.counts = counts;
    }

    /** @param kept what {@link #toJson} gave; missing = nothing yet */
    static Tally of(JsonNode kept) {
        return new Tally(kept.isObject() ? kept.deepCopy() : Json.MAPPER.createObjectNode());
    }

    /** @param person null = nobody has it, it waits in its queue */
    void add(UUID person, Left left) {
        if (person == null) {
            return;
        }
        add(person, left.type() == null ? TASKS : left.type(), 1);
        add(person, TASKS, left.followers());
    }

    private void add(UUID person, String what, int more) {
        if (more > 0) {
            ObjectNode his = counts.withObjectProperty(person.toString());
            his.put(what, his.path(what).asInt() + more);
        }
    }

    JsonNode toJson() {
        return counts;
    }

    /** By person: how many by type of records, {@link #TASKS} last. */
    Map<UUID, Map<String, Integer>> told() {
        Map<UUID, Map<String, Integer>> all = new LinkedHashMap<>();
        counts.properties().forEach(person -> {
            Map<String, Integer> his = new LinkedHashMap<>();
            person.getValue()
                    .properties()
                    .forEach(one -> his.put(one.getKey(), one.getValue().asInt()));
            Integer tasks = his.remove(TASKS);
            if (tasks != null) {
                his.put(TASKS, tasks);
            }
            all.put(UUID.fromString(person.getKey()), his);
        });
        return all;
    }
}
