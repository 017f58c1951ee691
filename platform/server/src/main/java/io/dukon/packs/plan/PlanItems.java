package io.dukon.packs.plan;

import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.merge.Change;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.pack.Item;
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
            return change.item();
        }
        return change.id().equals(locale) ? TextOwner.of(change.path()).orElse("") : "";
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
        return changes.stream()
                .limit(MOST_DETAILS)
                .map(change -> Texts.get(
                        "packs",
                        locale,
                        "plan.detail",
                        words.of(change.path()),
                        Objects.toString(old.value(change.before()), "–"),
                        Objects.toString(words.value(change.after()), "–")))
                .toList();
    }
}
