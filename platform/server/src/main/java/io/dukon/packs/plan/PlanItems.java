package io.dukon.packs.plan;

import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.merge.Change;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.sentence.Sentence;
import io.dukon.kernel.Texts;
import io.dukon.packs.change.ItemNames;
import io.dukon.packs.change.PathWords;
import io.dukon.packs.plan.Plan.PlanItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items of a plan in words: one line for each thing that comes, goes, changes or stays. */
record PlanItems(Proposal proposal, Configuration was, Configuration is, String locale) {

    private static final int MOST_DETAILS = 12;

    List<PlanItem> list() {
        Map<String, List<Change>> changes = new LinkedHashMap<>();
        for (String pack : packs()) {
            List<Item> before = proposal.before().of(pack);
            List<Item> after = proposal.after().of(pack);
            Difference.between(before, after)
                    .forEach(change -> changes.computeIfAbsent(owner(change), key -> new ArrayList<>())
                            .add(change));
        }
        changes.remove("");
        Set<String> conflicting = proposal.conflicts().stream()
                .map(conflict -> TextOwner.of(conflict.path()).orElse(conflict.item()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        conflicting.forEach(key -> changes.computeIfAbsent(key, unseen -> List.of()));
        return changes.entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue(), conflicting.contains(entry.getKey())))
                .filter(Objects::nonNull)
                .toList();
    }

    private Set<String> packs() {
        Set<String> packs = new LinkedHashSet<>();
        for (Snapshot snapshot : List.of(proposal.before(), proposal.after())) {
            snapshot.ordered().stream().map(OwnedItem::pack).forEach(packs::add);
        }
        return packs;
    }

    /** Texts count for what they name, in the reader's language only; empty = nobody reads it. */
    private String owner(Change change) {
        if (!change.kind().equals("i18n")) {
            return heir(change.item());
        }
        return change.id().equals(locale)
                ? TextOwner.of(change.path()).map(this::heir).orElse("")
                : "";
    }

    /** What a library brings is told with the shop's own item that extends it: people know only that one. */
    private String heir(String key) {
        String kind = key.substring(0, key.indexOf('/'));
        String id = key.substring(kind.length() + 1);
        return Stream.of(proposal.after(), proposal.before())
                .flatMap(snapshot -> snapshot.items().stream())
                .map(OwnedItem::item)
                .filter(item -> item.kind().equals(kind)
                        && id.equals(item.content().path("extends").asText()))
                .map(item -> kind + "/" + item.id())
                .findFirst()
                .orElse(key);
    }

    private PlanItem item(String key, List<Change> changes, boolean conflict) {
        String kind = key.substring(0, key.indexOf('/'));
        String id = key.substring(kind.length() + 1);
        boolean before = there(proposal.before(), key);
        boolean after = there(proposal.after(), key);
        if (!before && !after) {
            return null;
        }
        String action = proposal.kept().contains(key)
                ? "kept"
                : conflict ? "conflict" : !before ? "added" : !after ? "removed" : "changed";
        Configuration named = after ? is : was;
        String title = new ItemNames(named, locale).title(kind, id);
        String full = new ItemNames(named, locale).full(kind, id);
        return new PlanItem(
                key,
                kind,
                title,
                action,
                severity(kind, action),
                Texts.get("packs", locale, "plan." + action, full),
                action.equals("changed") || action.equals("conflict") ? details(named, changes) : List.of());
    }

    private static boolean there(Snapshot snapshot, String key) {
        return snapshot.items().stream()
                .anyMatch(item -> (item.item().kind() + "/" + item.item().id()).equals(key));
    }

    private static String severity(String kind, String action) {
        return switch (action) {
            case "removed" -> kind.equals("types") || kind.equals("pipelines") ? "danger" : "attention";
            case "conflict" -> "attention";
            case "changed" -> kind.equals("roles") || kind.equals("automations") ? "attention" : "info";
            default -> "info";
        };
    }

    private List<String> details(Configuration named, List<Change> changes) {
        PathWords words = new PathWords(named, locale);
        PathWords old = new PathWords(was, locale);
        List<String> all = new ArrayList<>();
        changes.stream()
                .filter(change -> !acts(change))
                .limit(MOST_DETAILS)
                .map(change -> detail(words.of(change.path()), old.value(change.before()), words.value(change.after())))
                .forEach(all::add);
        changes.stream()
                .filter(PlanItems::acts)
                .map(Change::id)
                .distinct()
                .map(robot ->
                        detail(words.of("automations/" + robot + ".steps"), sentence(was, robot), sentence(is, robot)))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** What a robot does is told as a whole: a step alone says nothing to people. */
    private static boolean acts(Change change) {
        boolean robot = change.kind().equals("automations") || change.kind().equals("processes");
        return robot && change.path().substring(change.item().length()).startsWith(".steps");
    }

    private String sentence(Configuration configuration, String robot) {
        return configuration
                .automation(robot)
                .map(one -> Sentence.of(one, configuration, locale).brief())
                .orElse(null);
    }

    private String detail(String what, String before, String after) {
        return Texts.get(
                "packs", locale, "plan.detail", what, Objects.toString(before, "–"), Objects.toString(after, "–"));
    }
}
