package io.dukon.definitions.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Merges trees part by part and gathers what it could not decide. */
final class TreeMerge {
    private static final Tree.Branch NO_PARTS = new Tree.Branch(Map.of(), List.of());

    private final Collection<Decision> decisions;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Decision> decided = new ArrayList<>();

    TreeMerge(Collection<Decision> decisions) {
        this.decisions = decisions;
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    List<Decision> decided() {
        return List.copyOf(decided);
    }

    /** What was decided about a whole item. */
    Optional<Decision> decision(Path path, Item theirs) {
        return decisions.isEmpty() ? Optional.empty() : decision(path.toString(), Tree.json(TreeReader.read(theirs)));
    }

    private Optional<Decision> decision(String path, JsonNode theirs) {
        List<Decision> own = decisions.stream()
                .filter(decision -> decision.path().equals(path))
                .toList();
        String offered = own.isEmpty() ? "" : ConfigurationHash.of(theirs);
        Optional<Decision> found = own.stream()
                .filter(decision -> decision.theirs().equals(offered))
                .findFirst();
        found.ifPresent(decided::add);
        return found;
    }

    /** Null is nothing, on every side. A thing that both sides invented is one thing only if it is the same. */
    Tree merge(Path path, Tree base, Tree mine, Tree theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
            return mine;
        }
        if (Objects.equals(base, mine)) {
            return theirs;
        }
        if (mine instanceof Tree.Branch one && theirs instanceof Tree.Branch two) {
            if (base instanceof Tree.Branch before) {
                return branches(path, before, one, two);
            }
            if (base == null && path.kind().equals(Kind.I18N.word())) {
                return branches(path, NO_PARTS, one, two);
            }
        }
        if (mine instanceof Tree.Elements one && theirs instanceof Tree.Elements two) {
            if (base instanceof Tree.Elements before) {
                return elements(path, before, one, two);
            }
            if (base == null) {
                return elements(path, new Tree.Elements(Map.of(), one.ordered()), one, two);
            }
        }
        return conflict(path, base, mine, theirs);
    }

    private Tree branches(Path path, Tree.Branch base, Tree.Branch mine, Tree.Branch theirs) {
        if (!Objects.equals(mine.chosen(), theirs.chosen())) {
            return conflict(path, base, mine, theirs);
        }
        Map<String, Tree> parts = parts(path::attribute, base.parts(), mine.parts(), theirs.parts());
        return new Tree.Branch(parts, mine.exactly());
    }

    private Tree elements(Path path, Tree.Elements base, Tree.Elements mine, Tree.Elements theirs) {
        Map<String, Tree> parts = parts(path::element, base.parts(), mine.parts(), theirs.parts());
        List<String> order = mine.ordered()
                ? order(path.attribute("order"), base, mine, theirs, parts.keySet())
                : sides(base.order(), mine.order(), theirs.order(), parts.keySet());
        Map<String, Tree> ordered = new LinkedHashMap<>();
        order.forEach(name -> ordered.put(name, parts.get(name)));
        return new Tree.Elements(ordered, mine.ordered());
    }

    private Map<String, Tree> parts(
            Function<String, Path> path, Map<String, Tree> base, Map<String, Tree> mine, Map<String, Tree> theirs) {
        Map<String, Tree> parts = new LinkedHashMap<>();
        for (String name : names(mine, theirs, base)) {
            Tree own = mine.get(name);
            boolean same = Objects.equals(own, theirs.get(name));
            Tree part = same ? own : merge(path.apply(name), base.get(name), own, theirs.get(name));
            if (part != null) {
                parts.put(name, part);
            }
        }
        return parts;
    }

    private List<String> order(
            Path path, Tree.Elements base, Tree.Elements mine, Tree.Elements theirs, Set<String> merged) {
        boolean both = Order.moved(base.order(), mine.order()) && Order.moved(base.order(), theirs.order());
        if (!both || !Order.moved(mine.order(), theirs.order())) {
            return sides(base.order(), mine.order(), theirs.order(), merged);
        }
        Tree chosen = conflict(path, names(base), names(mine), names(theirs));
        List<String> order = Json.strings(Json.object().set("order", chosen.json()), "order");
        return Order.of(Order.of(order, mine.order(), merged), theirs.order(), merged);
    }

    /** Who moved things about gives the order; the other's own things follow what they followed there. */
    static List<String> sides(List<String> base, List<String> mine, List<String> theirs, Set<String> merged) {
        boolean theirOrder = !Order.moved(base, mine) && Order.moved(base, theirs);
        List<String> most = theirOrder ? Order.of(theirs, mine, merged) : Order.of(mine, theirs, merged);
        return Order.of(most, base, merged);
    }

    private Tree conflict(Path path, Tree base, Tree mine, Tree theirs) {
        Conflict conflict = Conflict.of(path, base, mine, theirs);
        Optional<Decision> earlier = decision(conflict.path(), conflict.theirs());
        if (earlier.isPresent()) {
            JsonNode own = earlier.get().own();
            return switch (earlier.get().choice()) {
                case MINE -> mine;
                case THEIRS -> theirs;
                case OWN -> own == null ? null : new Tree.Leaf(own);
            };
        }
        conflicts.add(conflict);
        return mine;
    }

    private static Tree names(Tree.Elements elements) {
        return new Tree.Leaf(Json.MAPPER.valueToTree(elements.order()));
    }

    @SafeVarargs
    private static Set<String> names(Map<String, Tree>... sides) {
        Set<String> all = new LinkedHashSet<>();
        for (Map<String, Tree> side : sides) {
            all.addAll(side.keySet());
        }
        return all;
    }
}
