package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A test of a pack, played in memory part by part, and what has become of its world in words that a shop can say too. */
public final class PureStory {

    private final Play play;
    private final JsonNode test;
    private final List<JsonNode> given = new ArrayList<>();

    public PureStory(Configuration configuration, Collection<Item> items, String id) {
        Map<String, JsonNode> tests = new LinkedHashMap<>();
        items.stream().filter(item -> item.is(Kind.TESTS)).forEach(item -> tests.put(item.id(), item.content()));
        play = new Play(configuration);
        test = tests.get(id);
        Json.strings(test, "use").forEach(shared -> given.add(tests.get(shared).path("given")));
        given.add(test.path("given"));
    }

    public List<JsonNode> given() {
        return given;
    }

    public List<JsonNode> parts() {
        return Json.list(test, "story");
    }

    /** @return what went another way than the story says; null when nothing did */
    public String begin() {
        play.given(given);
        return play.opened().map(Failure::toString).orElse(null);
    }

    /** @return as {@link #begin} */
    public String play(JsonNode part) {
        return play.play(part).map(Failure::toString).orElse(null);
    }

    public Instant now() {
        return play.world().now;
    }

    /** The id behind a name that the story gave: of the form {@code type#n}, the n-th of its type. */
    public String named(String name) {
        World.Rec record = play.world().record(name);
        return names().get(record.ref().id());
    }

    /** Records by the order in which they were made, of each type. */
    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        play.world().records.values().forEach(record -> {
            String type = record.ref().type();
            names.put(record.ref().id(), type + "#" + count.merge(type, 1, Integer::sum));
        });
        return names;
    }

    /** What there is now, one line a thing, in order. */
    public List<String> told() {
        World world = play.world();
        Map<String, String> names = names();
        List<String> lines = new ArrayList<>();
        world.records
                .values()
                .forEach(record -> lines.add("record " + names.get(record.ref().id()) + " " + record.stage()
                        + fields(record.fields(), names)));
        world.tasks
                .values()
                .forEach(task -> lines.add(String.join(
                        " ",
                        "task",
                        task.template(),
                        names.get(task.on()),
                        String.valueOf(world.holder(task)),
                        task.state(),
                        String.valueOf(second(task.due())))));
        world.said.stream()
                .filter(one -> one.kind().equals("notify"))
                .forEach(one -> lines.add("notify " + one.key() + " " + one.to() + " " + names.get(one.on())));
        world.requests
                .values()
                .forEach(request -> lines.add("request " + request.queue() + " "
                        + names.get(request.record()) + " " + state(request) + " "
                        + request.round().person() + " "
                        + request.round().turn()));
        return lines.stream().sorted().toList();
    }

    private String state(World.Request request) {
        return request.round().open() && !play.world().alive(request.run())
                ? "withdrawn"
                : request.round().state().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Filled fields in order of their ids, ids of records by their names, times to the second. */
    public static String fields(Map<String, JsonNode> fields, Map<String, String> names) {
        StringBuilder all = new StringBuilder();
        for (String field : new TreeSet<>(fields.keySet())) {
            JsonNode value = fields.get(field);
            if (!Json.empty(value) && !field.equals("title")) {
                String text = value.isTextual() ? value.asText() : value.toString();
                all.append(' ').append(field).append('=').append(names.getOrDefault(text, said(text)));
            }
        }
        return all.toString();
    }

    private static String said(String text) {
        try {
            return text.endsWith("Z") ? String.valueOf(second(Instant.parse(text))) : text;
        } catch (java.time.format.DateTimeParseException noTime) {
            return text;
        }
    }

    public static Instant second(Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
    }
}
