package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Phrase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says what a story expects, and what is there instead, with the names that people see. */
record Telling(Configuration configuration, World world, ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int MOST = 12;
    private static final List<String> LANGUAGES = List.of("en", "ru", "uz", "ky");

    Phrase act(String verb, JsonNode body) {
        return Phrase.of("story_act", verb, Phrase.all(details(body, "as", "refused")));
    }

    /** “exactly 1 task “Clarify the order” (clarify_order), on deal1, to m”. */
    Phrase expected(String kind, JsonNode wanted) {
        long count = wanted.path("count").asLong(1);
        String key = Json.text(wanted, kind.equals("task") || kind.equals("message") ? "use" : "text");
        Phrase word = Phrase.word("story_kind_" + kind, kind);
        List<Phrase> what = new ArrayList<>();
        what.add(key == null ? word : Phrase.of("story_pair", word, named(kind, key)));
        what.addAll(details(wanted, "count", "use", "text", "as"));
        return count == 0
                ? Phrase.of("story_no", Phrase.all(what))
                : Phrase.of("story_exactly", count, Phrase.all(what));
    }

    private static List<Phrase> details(JsonNode node, String... without) {
        List<String> left = List.of(without);
        return Json.entries(node).entrySet().stream()
                .filter(entry -> !left.contains(entry.getKey()))
                .map(entry -> attribute(entry.getKey(), value(entry.getValue())))
                .toList();
    }

    /** “stage sale/new”: the language's own words are translated, fields and ids stay. */
    static Phrase attribute(String name, Phrase value) {
        return Phrase.of("story_pair", Phrase.word("story_word_" + name, name), value);
    }

    static Phrase value(JsonNode value) {
        if (Json.absent(value)) {
            return Phrase.of("story_nothing");
        }
        return Phrase.text(
                value.isTextual() ? value.textValue() : value.toString().replace("\"", ""));
    }

    static Phrase state(String state) {
        return Phrase.word("story_state_" + state, state);
    }

    private Phrase named(String kind, String key) {
        String text =
                switch (kind) {
                    case "task" -> "tasks." + key + ".title";
                    case "message" -> "messages." + key;
                    default -> "texts." + key;
                };
        Map<String, String> titles = new HashMap<>();
        LANGUAGES.forEach(
                locale -> configuration.texts().find(locale, text).ifPresent(title -> titles.put(locale, title)));
        return titles.isEmpty() ? Phrase.of("story_key", key) : Phrase.of("story_named", titles, key);
    }

    /** How many there were, and what there is of the kind. */
    Phrase tasks(long found, Stream<World.Task> all) {
        return instead(found, all.map(this::task));
    }

    private Phrase task(World.Task task) {
        String holder = world.holder(task);
        List<Phrase> more = new ArrayList<>();
        more.add(state(task.state()));
        more.add(holder == null ? Phrase.of("story_nobodys") : Phrase.of("story_whose", holder));
        if (task.due() != null) {
            more.add(attribute("due", Phrase.text(clock(task.due()))));
        }
        return Phrase.of("story_task", named("task", task.template()), name(task.on()), Phrase.all(more));
    }

    Phrase said(long found, String kind) {
        return instead(
                found,
                world.said.stream().filter(one -> one.kind().equals(kind)).map(one -> said(kind, one)));
    }

    private Phrase said(String kind, World.Said one) {
        Phrase all = named(kind, one.key());
        all = one.to() == null ? all : Phrase.of("story_to", all, one.to());
        all = one.on() == null ? all : Phrase.of("story_on", all, name(one.on()));
        return one.channel() == null ? all : Phrase.of("story_by", all, one.channel());
    }

    private static Phrase instead(long found, Stream<Phrase> all) {
        List<Phrase> lines = all.toList();
        if (lines.isEmpty()) {
            return Phrase.text(found);
        }
        Phrase shown = Phrase.all(lines.stream().limit(MOST).toList());
        return Phrase.of(
                "story_there",
                found,
                lines.size() > MOST ? Phrase.of("story_more", shown, lines.size() - MOST) : shown);
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
