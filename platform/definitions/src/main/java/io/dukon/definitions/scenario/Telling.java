package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a story expects, and what is there instead, with the names that people see. */
record Telling(Configuration configuration, World world, ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int MOST = 12;

    String act(String verb, JsonNode body) {
        return "“" + verb + "” " + details(body, "as", "refused");
    }

    /** “exactly 1 task “Clarify the order” (clarify_order) on deal1, to m”. */
    String expected(String kind, JsonNode wanted) {
        long count = wanted.path("count").asLong(1);
        String key = Json.text(wanted, kind.equals("task") || kind.equals("message") ? "use" : "text");
        String rest = details(wanted, "count", "use", "text", "as");
        String what = key == null ? kind : kind + " " + named(kind, key);
        return (count == 0 ? "no " : "exactly " + count + " ") + what + (rest.isEmpty() ? "" : ", " + rest);
    }

    private static String details(JsonNode node, String... without) {
        List<String> left = List.of(without);
        return Json.entries(node).entrySet().stream()
                .filter(entry -> !left.contains(entry.getKey()))
                .map(entry -> entry.getKey() + " " + value(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String value(JsonNode value) {
        if (Json.absent(value)) {
            return "nothing";
        }
        return value.isTextual() ? value.textValue() : value.toString().replace("\"", "");
    }

    private String named(String kind, String key) {
        String text =
                switch (kind) {
                    case "task" -> "tasks." + key + ".title";
                    case "message" -> "messages." + key;
                    default -> "texts." + key;
                };
        return configuration
                .texts()
                .find("en", text)
                .map(title -> "“" + title + "” (" + key + ")")
                .orElse("“" + key + "”");
    }

    /** How many there were, and what there is of the kind. */
    String tasks(long found, Stream<World.Task> all) {
        return found + instead(all.map(this::task));
    }

    private String task(World.Task task) {
        return named("task", task.template()) + " on " + name(task.on()) + " (" + task.state() + ", "
                + (world.holder(task) == null ? "nobody’s" : world.holder(task) + "’s")
                + (task.due() == null ? "" : ", due " + clock(task.due())) + ")";
    }

    String said(long found, String kind) {
        return found
                + instead(world.said.stream()
                        .filter(one -> one.kind().equals(kind))
                        .map(one -> named(kind, one.key())
                                + (one.to() == null ? "" : " to " + one.to())
                                + (one.on() == null ? "" : " on " + name(one.on()))
                                + (one.channel() == null ? "" : " by " + one.channel())));
    }

    private static String instead(Stream<String> all) {
        List<String> lines = all.toList();
        String more = lines.size() > MOST ? " and " + (lines.size() - MOST) + " more" : "";
        return lines.isEmpty()
                ? ""
                : "; there are " + lines.stream().limit(MOST).collect(Collectors.joining(", ")) + more;
    }

    String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    /** The name that the story gave to the record, else its id. */
    String name(String id) {
        return world.aliases.entrySet().stream()
                .filter(alias -> alias.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }
}
