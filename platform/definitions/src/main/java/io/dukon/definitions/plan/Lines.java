package io.dukon.definitions.plan;

import io.dukon.definitions.merge.Change;
import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.merge.Severity;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.text.TextRoots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items of a plan: one line for each thing that comes, goes, changes, is in question or stays. */
final class Lines {
    private static final Set<String> SILENT = Set.of("parts", "i18n", "pack");

    private final Plan plan;
    private final Predicate<String> language;
    private final Set<String> now;
    private final Set<String> then;
    private final Map<String, String> heirs;

    /** @param locale texts in other languages are no news for a reader of this one */
    Lines(Plan plan, String locale) {
        this.plan = plan;
        this.language = locale::equals;
        this.now = names(plan.before());
        this.then = names(plan.after());
        this.heirs = heirs();
    }

    List<PlanLine> all() {
        Map<String, List<Change>> changes = changes();
        Map<String, Severity> conflicts = conflicts();
        conflicts.keySet().forEach(name -> changes.computeIfAbsent(name, unseen -> new ArrayList<>()));
        plan.kept().forEach(name -> changes.computeIfAbsent(heir(name), unseen -> new ArrayList<>()));
        List<PlanLine> lines = new ArrayList<>();
        changes.forEach((name, own) -> {
            if (shown(name)) {
                lines.add(line(name, own, conflicts.get(name)));
            }
        });
        if (!plan.written().isEmpty()) {
            lines.addAll(edits(changes.keySet()));
        }
        return List.copyOf(lines);
    }

    private boolean shown(String name) {
        boolean text = name.startsWith("texts/");
        return !SILENT.contains(name.substring(0, name.indexOf('/')))
                && (text || now.contains(name) || then.contains(name));
    }

    private static Set<String> names(List<Holding> holdings) {
        return Holding.all(holdings).stream()
                .map(item -> item.kind() + "/" + item.id())
                .collect(Collectors.toSet());
    }

    /** What a library brings is told with the shop's own item that extends it: people know only that one. */
    private Map<String, String> heirs() {
        Map<String, String> all = new HashMap<>();
        Stream.of(plan.before(), plan.after())
                .flatMap(holdings -> Holding.all(holdings).stream())
                .filter(item -> item.content().has("extends"))
                .forEach(item -> all.put(
                        item.kind() + "/" + item.content().path("extends").asText(), item.kind() + "/" + item.id()));
        return all;
    }

    private String heir(String name) {
        return heirs.getOrDefault(name, name);
    }

    private Map<String, List<Change>> changes() {
        Map<String, List<Change>> all = new LinkedHashMap<>();
        Set<String> packs = new LinkedHashSet<>();
        Stream.of(plan.before(), plan.after()).flatMap(List::stream).forEach(one -> packs.add(one.pack()));
        for (String pack : packs) {
            Owned.changes(of(pack, plan.before()), of(pack, plan.after()), language)
                    .forEach((name, own) -> all.computeIfAbsent(heir(name), unseen -> new ArrayList<>())
                            .addAll(own));
        }
        all.values().forEach(Lines::withoutMoved);
        all.values().removeIf(List::isEmpty);
        return all;
    }

    /** What goes from one pack to another, or to the shop, is no news. */
    private static void withoutMoved(List<Change> changes) {
        List<Change> all = List.copyOf(changes);
        changes.removeIf(change -> all.stream()
                .anyMatch(other -> other.path().equals(change.path())
                        && !other.equals(change)
                        && Objects.equals(other.before(), change.after())
                        && Objects.equals(other.after(), change.before())));
    }

    private static List<Item> of(String pack, List<Holding> holdings) {
        return Holding.all(
                holdings.stream().filter(one -> one.pack().equals(pack)).toList());
    }

    private Map<String, Severity> conflicts() {
        Map<String, Severity> all = new LinkedHashMap<>();
        for (Conflict conflict : plan.conflicts()) {
            boolean text = conflict.item().startsWith(Kind.I18N.word() + "/");
            String owner = text ? TextRoots.owner(conflict.path()).orElse(conflict.item()) : conflict.item();
            all.merge(heir(owner), conflict.severity(), (one, two) -> one.compareTo(two) > 0 ? one : two);
        }
        return all;
    }

    private PlanLine line(String name, List<Change> changes, Severity conflict) {
        if (plan.kept().contains(name)) {
            return new PlanLine(name, Verdict.KEPT, Severity.INFO, List.of(), null);
        }
        if (conflict != null) {
            return new PlanLine(name, Verdict.CONFLICT, conflict, changes, needs(name));
        }
        boolean text = name.startsWith("texts/") && changes.size() == 1;
        boolean added = text ? changes.getFirst().added() : !now.contains(name) && !name.startsWith("texts/");
        boolean removed = text ? changes.getFirst().removed() : !then.contains(name) && !name.startsWith("texts/");
        Verdict verdict = added ? Verdict.ADDED : removed ? Verdict.REMOVED : Verdict.CHANGED;
        return new PlanLine(name, verdict, severity(name, verdict, changes), changes, needs(name));
    }

    /** Stages that go take records with them; whatever goes may be missed; rights are somebody's keys. */
    private static Severity severity(String name, Verdict verdict, List<Change> changes) {
        boolean removes = changes.stream()
                .anyMatch(change -> change.removed() && change.path().matches("[^.\\[]+(\\.stages\\[[^]]*])?"));
        if (name.startsWith(Kind.PIPELINES.word() + "/") && removes) {
            return Severity.DANGER;
        }
        boolean role = name.startsWith(Kind.ROLES.word() + "/") && verdict == Verdict.CHANGED;
        return verdict == Verdict.REMOVED || role ? Severity.ATTENTION : Severity.INFO;
    }

    private String needs(String name) {
        return plan.parts().stream()
                .filter(part ->
                        part.items().contains(name) || part.items().contains(name.substring(0, name.indexOf('/'))))
                .flatMap(part -> part.missing().stream())
                .findFirst()
                .orElse(null);
    }

    /** What the shop made differ, and what nobody touches. */
    private List<PlanLine> edits(Set<String> told) {
        List<PlanLine> lines = new ArrayList<>();
        for (Holding base : plan.base()) {
            Owned.changes(base.items(), of(base.pack(), plan.after()), language).forEach((name, own) -> {
                boolean setting = name.startsWith(Kind.INPUTS.word() + "/");
                if (!told.contains(heir(name)) && !setting && shown(name)) {
                    lines.add(new PlanLine(name, Verdict.KEPT, Severity.INFO, own, null));
                }
            });
        }
        return lines;
    }
}
