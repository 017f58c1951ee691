package io.dukon.definitions.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.merge.Change;
import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.sentence.Sentence;
import io.dukon.definitions.text.Words;
import io.dukon.definitions.words.ItemNames;
import io.dukon.definitions.words.PathWords;
import io.dukon.definitions.words.RightWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans in words that a shop's owner reads, in one language. */
public final class PlanWords {
    private static final int MOST_NAMES = 6;
    private static final Set<String> ROBOTS = Set.of("automations", "processes");

    private final Plan plan;
    private final Words words;
    private final ItemNames names;
    private final PathWords places;

    /** @param locale en, ru, uz or ky */
    public PlanWords(Plan plan, String locale) {
        this.plan = plan;
        this.words = Words.beside(PlanWords.class, locale);
        this.names = new ItemNames(
                Configuration.of(Holding.all(plan.after())), Configuration.of(Holding.all(plan.now())), locale);
        this.places = new PathWords(names);
    }

    /** Names of things afterwards, or before when they go. */
    public ItemNames names() {
        return names;
    }

    /** What the line is about: Board “Sale”. */
    public String title(PlanLine line) {
        return names.full(line.kind(), line.id());
    }

    /** The line as one sentence. */
    public String say(PlanLine line) {
        List<String> details = details(line);
        return title(line) + (details.isEmpty() ? "" : ": " + String.join("; ", details));
    }

    /** What is new in it, what goes, what changes. */
    public List<String> details(PlanLine line) {
        List<Change> whole = line.changes().stream()
                .filter(change ->
                        change.path().equals(change.item()) && !change.kind().equals(Kind.I18N.word()))
                .toList();
        if (!whole.isEmpty()) {
            return parts(line, whole);
        }
        List<String> details = new ArrayList<>();
        line.changes().stream()
                .filter(change -> !acts(change.path()) && !heading(line, change) && !follows(line, change))
                .map(this::change)
                .distinct()
                .forEach(details::add);
        if (line.changes().stream().anyMatch(change -> acts(change.path()))) {
            details.add(robot(line));
        }
        return List.copyOf(details);
    }

    /** What a robot does is told as a whole: a step alone says nothing to people. */
    private static boolean acts(String path) {
        return ROBOTS.contains(path.substring(0, path.indexOf('/')))
                && path.substring(path.indexOf('/')).matches("/[^.\\[]+\\.(steps|trigger).*");
    }

    /** The name of a thing that comes stands in its title. */
    private static boolean heading(PlanLine line, Change change) {
        return line.verdict() == Verdict.ADDED && change.path().startsWith(Kind.I18N.word() + "/");
    }

    /** The name of a part comes with the part, and so does its place among the others. */
    private static boolean follows(PlanLine line, Change change) {
        if (change.path().endsWith(".order") && change.before() != null && change.after() != null) {
            List<String> was = Json.strings(Json.object().set("list", change.before()), "list");
            List<String> is = Json.strings(Json.object().set("list", change.after()), "list");
            return is.stream()
                    .filter(was::contains)
                    .toList()
                    .equals(was.stream().filter(is::contains).toList());
        }
        String last = change.path().substring(change.path().lastIndexOf('.') + 1);
        return change.kind().equals(Kind.I18N.word())
                && line.changes().stream()
                        .filter(one -> one.added() || one.removed())
                        .anyMatch(one -> one.path().endsWith("[" + last + "]"));
    }

    private String robot(PlanLine line) {
        String was = acts(item(plan.before(), line.item()));
        String is = acts(item(plan.after(), line.item()));
        return line.verdict() == Verdict.KEPT
                ? words.say("yours", is)
                : words.say("differs", words.say("acts"), was, is);
    }

    private static Item item(List<Holding> holdings, String name) {
        return find(Holding.all(holdings), name);
    }

    private static Item find(List<Item> items, String name) {
        return items.stream()
                .filter(item -> (item.kind() + "/" + item.id()).equals(name))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private String acts(Item robot) {
        return Optional.ofNullable(robot)
                .flatMap(one -> sentence(one.content(), one.kind()))
                .map(Sentence::brief)
                .orElseGet(() -> words.say("nothing"));
    }

    private Optional<Sentence> sentence(JsonNode content, String kind) {
        try {
            Automation robot = Automation.parse(content, kind.equals("processes"));
            return Optional.of(Sentence.of(robot, names.configuration(), names.locale()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static JsonNode content(Change whole) {
        return whole.removed() ? whole.before() : whole.after();
    }

    private List<String> parts(PlanLine line, List<Change> whole) {
        List<String> details = new ArrayList<>();
        for (String list : List.of("stages", "fields", "values")) {
            List<String> shown = whole.stream()
                    .flatMap(one -> Json.list(content(one), list).stream()
                            .map(part -> names.element(one.kind(), one.id(), list, Json.text(part, "id"))))
                    .distinct()
                    .toList();
            if (!shown.isEmpty()) {
                details.add(words.say("has." + list, Integer.toString(shown.size()), some(shown)));
            }
        }
        if (ROBOTS.contains(line.kind())) {
            sentence(content(whole.getFirst()), line.kind())
                    .map(Sentence::brief)
                    .ifPresent(details::add);
        }
        return details;
    }

    private String some(List<String> all) {
        String shown = all.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return all.size() <= MOST_NAMES ? shown : words.say("more", shown, Integer.toString(all.size() - MOST_NAMES));
    }

    private String change(Change change) {
        if (change.path().endsWith(".enabled")) {
            boolean on = change.removed() || change.after().asBoolean();
            return words.say(on ? "switched.on" : "switched.off");
        }
        String where = places.inside(change.path());
        boolean element = change.path().endsWith("]");
        if (change.added() || change.removed()) {
            String value = places.value(change.path(), change.added() ? change.after() : change.before());
            String said = element ? where : where + ": " + value;
            return words.say(change.added() ? "change.new" : "change.gone", said);
        }
        return words.say(
                "differs",
                where,
                places.value(change.path(), change.before()),
                places.value(change.path(), change.after()));
    }

    /** Where a conflict is: Stage “Won”: colour; with what the check says of a merge that makes nonsense. */
    public String place(Conflict conflict) {
        String place = places.of(conflict.path());
        return conflict.finding() == null
                ? place
                : place + " (" + conflict.finding().in(names.locale()) + ")";
    }

    /** One of the three sides of a conflict. */
    public enum Side {
        BASE,
        MINE,
        THEIRS
    }

    /** What one side says; null when it says nothing. A robot is told as a whole. */
    public String value(Conflict conflict, Side side) {
        JsonNode value =
                switch (side) {
                    case BASE -> conflict.base();
                    case MINE -> conflict.mine();
                    case THEIRS -> conflict.theirs();
                };
        if (Json.absent(value) || !acts(conflict.path())) {
            return places.value(conflict.path(), value);
        }
        List<Holding> items =
                switch (side) {
                    case BASE -> plan.base();
                    case MINE -> plan.before();
                    case THEIRS -> plan.written();
                };
        return acts(item(items, conflict.item()));
    }

    /** Role “Manager”: may also Deals: delete (all). */
    public String right(RightChange change) {
        List<String> said = new ArrayList<>();
        if (!change.more().isEmpty()) {
            said.add(words.say("right.more", String.join("; ", sentences(change.more()))));
        }
        if (!change.less().isEmpty()) {
            said.add(words.say("right.less", String.join("; ", sentences(change.less()))));
        }
        return names.full("roles", change.role()) + ": " + String.join("; ", said);
    }

    public List<String> sentences(List<io.dukon.definitions.role.RoleDefinition.Right> rights) {
        return rights.stream().map(new RightWords(names)::say).toList();
    }
}
