package io.dukon.definitions.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.merge.Change;
import io.dukon.definitions.migration.Operation;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.role.RoleDefinition.Scope;
import io.dukon.definitions.sentence.Sentence;
import io.dukon.definitions.sentence.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans in words that a shop's owner reads, in one language. */
public final class PlanWords {
    private static final int MOST_NAMES = 4;

    private final Configuration then;
    private final String locale;
    private final Words words;
    private final PlaceNames names;

    /** @param locale en, ru, uz or ky; names of things come from after, or from before when they go */
    public PlanWords(Configuration before, Configuration after, String locale) {
        this.then = after;
        this.locale = locale;
        this.words = Words.beside(PlanWords.class, locale);
        this.names = new PlaceNames(before, after, locale, words);
    }

    /** What the line is about: Board “Sale”. */
    public String title(PlanLine line) {
        return names.item(line.kind(), line.id());
    }

    /** What is new in it, what goes, what changes; empty for what is new or goes as a whole and has no parts. */
    public List<String> details(PlanLine line) {
        List<String> details = new ArrayList<>();
        boolean whole =
                line.changes().size() == 1 && line.changes().getFirst().path().equals(line.item());
        if (whole) {
            JsonNode content = line.verdict() == Verdict.REMOVED
                    ? line.changes().getFirst().before()
                    : line.changes().getFirst().after();
            parts(line, content, details);
        } else {
            changes(line, details);
        }
        return List.copyOf(details);
    }

    /** The line as one sentence. */
    public String say(PlanLine line) {
        List<String> details = details(line);
        return title(line) + (details.isEmpty() ? "" : ": " + String.join("; ", details));
    }

    private void parts(PlanLine line, JsonNode content, List<String> details) {
        for (String list : List.of("stages", "fields", "values")) {
            List<String> ids = content.path(list).findValuesAsText("id");
            List<String> shown = Json.list(content, list).stream()
                    .map(one -> names.element(line.kind(), line.id(), list, Json.text(one, "id")))
                    .toList();
            if (!ids.isEmpty()) {
                details.add(words.say("has." + list, Integer.toString(shown.size()), some(shown)));
            }
        }
        if (line.kind().equals("automations") || line.kind().equals("processes")) {
            details.add(sentence(content, line.kind()).map(Sentence::brief).orElse(""));
        } else if (line.kind().equals("i18n")) {
            details.add(words.say("has.texts", Integer.toString(leaves(content))));
        }
    }

    private void changes(PlanLine line, List<String> details) {
        if (line.kind().equals("i18n")) {
            long added = line.changes().stream().filter(Change::added).count();
            long removed = line.changes().stream().filter(Change::removed).count();
            long changed = line.changes().size() - added - removed;
            say(details, "texts.new", added);
            say(details, "texts.changed", changed);
            say(details, "texts.gone", removed);
            return;
        }
        boolean robot = line.kind().equals("automations") || line.kind().equals("processes");
        if (robot && !line.changes().isEmpty() && then.automation(line.id()).isPresent()) {
            Sentence now = Sentence.of(then.automation(line.id()).orElseThrow(), then, locale);
            details.add(words.say(line.verdict() == Verdict.KEPT ? "yours" : "now", now.brief()));
            return;
        }
        Map<String, Set<String>> by = new LinkedHashMap<>();
        for (Change change : line.changes()) {
            String sort = change.added() ? "new" : change.removed() ? "gone" : "changed";
            by.computeIfAbsent(sort, unseen -> new LinkedHashSet<>()).add(names.inside(change.path()));
        }
        by.forEach((sort, places) -> details.add(words.say("change." + sort, some(List.copyOf(places)))));
    }

    private void say(List<String> details, String key, long count) {
        if (count > 0) {
            details.add(words.say(key, Long.toString(count)));
        }
    }

    private String some(List<String> all) {
        String shown = all.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return all.size() <= MOST_NAMES ? shown : words.say("more", shown, Integer.toString(all.size() - MOST_NAMES));
    }

    /** Where a change or a conflict is: Stage “Won”: colour. */
    public String place(String path) {
        return names.place(path);
    }

    /**
     * What one side says there.
     *
     * @param value as in a conflict; null when it is not there
     * @param item the whole item on that side, null when it is not there: a robot is told as a whole
     */
    public String value(String path, JsonNode value, Item item) {
        if (value == null || item == null) {
            return words.say("nothing");
        }
        boolean robot = item.kind().equals("automations") || item.kind().equals("processes");
        if (robot) {
            return sentence(item.content(), item.kind())
                    .map(said -> said.trigger() + ": " + said.brief())
                    .orElseGet(() -> names.shown(value));
        }
        if (value.isObject() && value.has("may")) {
            return right(value);
        }
        return names.value(path, value);
    }

    private String right(JsonNode right) {
        String may = Json.strings(right, "may").stream()
                .map(verb -> words.say("may." + verb))
                .collect(Collectors.joining(", "));
        return words.say("scope." + Json.text(right, "scope", "own"), may);
    }

    private Optional<Sentence> sentence(JsonNode content, String kind) {
        try {
            return Optional.of(Sentence.of(Automation.parse(content, kind.equals("processes")), then, locale));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** “Manager” may more with deals: delete (all). */
    public String right(RightChange change) {
        String on = change.on().equals("everything") ? words.say("everything") : names.type(change.on());
        List<String> said = new ArrayList<>();
        if (!change.more().isEmpty()) {
            said.add(words.say("right.more", on, verbs(change.more(), change.after())));
        }
        if (!change.less().isEmpty()) {
            said.add(words.say("right.less", on, verbs(change.less(), change.before())));
        }
        return names.item("roles", change.role()) + ": " + String.join("; ", said);
    }

    private String verbs(Set<String> verbs, Scope scope) {
        String may = verbs.stream().map(verb -> words.say("may." + verb)).collect(Collectors.joining(", "));
        String word = scope == null ? "own" : scope.name().toLowerCase(Locale.ROOT);
        return words.say("scope." + word, may);
    }

    /** What a migration does. */
    public String operation(Operation operation) {
        return switch (operation) {
            case Operation.Rename rename -> {
                String before = names.thing(rename.thing());
                String after = names.thing(rename.thing().renamed(rename.to()));
                yield before.equals(after)
                        ? words.say("operation.rename.same", before)
                        : words.say("operation.rename", before, after);
            }
            case Operation.Convert convert -> words.say("operation.convert", names.thing(convert.field()));
            case Operation.MoveStage move ->
                words.say("operation.move", names.stage(move.stage()), names.stage(move.to()));
            case Operation.MergeStages merge ->
                words.say(
                        "operation.merge",
                        merge.stages().stream().map(names::stage).collect(Collectors.joining("”, “")),
                        names.stage(merge.to()));
            case Operation.Split split -> {
                Set<String> to = new LinkedHashSet<>();
                split.into().forEach(way -> to.add(names.stage(way.to())));
                to.add(names.stage(split.otherwise()));
                yield words.say("operation.split", names.stage(split.stage()), String.join(", ", to));
            }
            case Operation.Retire retire -> words.say("operation.retire", names.thing(retire.thing()));
            case Operation.Runs runs ->
                words.say(
                        "operation.runs." + runs.fate().name().toLowerCase(Locale.ROOT),
                        names.item("automations", runs.automation()));
        };
    }

    private static int leaves(JsonNode node) {
        int count = node.isObject() ? 0 : 1;
        for (JsonNode child : node) {
            count += leaves(child);
        }
        return count;
    }
}
