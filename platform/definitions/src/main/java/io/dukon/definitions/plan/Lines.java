package io.dukon.definitions.plan;

import io.dukon.definitions.merge.Change;
import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.merge.Severity;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares one pack's items before and after, and with the pack as it was written.
 *
 * @param written the pack's own items afterwards; what differs from them was made by the shop
 */
record Lines(
        Collection<Item> before,
        Collection<Item> after,
        Collection<Item> written,
        Collection<Conflict> conflicts,
        Collection<PartVerdict> parts) {

    List<PlanLine> all() {
        Map<String, Item> now = byName(before);
        Map<String, Item> then = byName(after);
        Map<String, Item> offered = byName(written);
        Set<String> names = new LinkedHashSet<>(offered.keySet());
        names.addAll(then.keySet());
        names.addAll(now.keySet());
        List<PlanLine> lines = new ArrayList<>();
        for (String name : names) {
            if (!name.startsWith(Kind.PARTS.word() + "/")) {
                line(name, now.get(name), then.get(name), offered.get(name), lines);
            }
        }
        return List.copyOf(lines);
    }

    private void line(String name, Item now, Item then, Item offered, List<PlanLine> lines) {
        List<Change> changes = Difference.between(now, then);
        List<Conflict> own =
                conflicts.stream().filter(one -> one.item().equals(name)).toList();
        if (!own.isEmpty()) {
            Severity severity = own.stream()
                    .map(Conflict::severity)
                    .max(Severity::compareTo)
                    .orElseThrow();
            lines.add(new PlanLine(name, Verdict.CONFLICT, severity, changes, needs(name)));
        } else if (!changes.isEmpty()) {
            Verdict verdict = now == null ? Verdict.ADDED : then == null ? Verdict.REMOVED : Verdict.CHANGED;
            lines.add(new PlanLine(name, verdict, severity(name, verdict, changes), changes, needs(name)));
        } else {
            List<Change> made = Difference.between(offered, then);
            if (!made.isEmpty()) {
                lines.add(new PlanLine(name, Verdict.KEPT, Severity.INFO, made, null));
            }
        }
    }

    /** Stages that go take records with them; whatever goes may be missed; rights are somebody's keys. */
    private static Severity severity(String name, Verdict verdict, List<Change> changes) {
        boolean pipeline = name.startsWith(Kind.PIPELINES.word() + "/");
        boolean removes = changes.stream().anyMatch(Change::removed);
        if (pipeline && removes) {
            return Severity.DANGER;
        }
        boolean role = name.startsWith(Kind.ROLES.word() + "/");
        return verdict == Verdict.REMOVED || role ? Severity.ATTENTION : Severity.INFO;
    }

    private String needs(String name) {
        return parts.stream()
                .filter(part -> part.items().contains(name))
                .flatMap(part -> part.missing().stream())
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Item> byName(Collection<Item> items) {
        Map<String, Item> all = new LinkedHashMap<>();
        items.forEach(item -> all.put(item.kind() + "/" + item.id(), item));
        return all;
    }
}
