package io.dukon.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The groups of a shop, by what their sources say: a group whose parent has not come stands at the top, and so does one
 * that would be below itself.
 */
record GroupTree(Map<String, Known> groups) {

    private static final int DEEPEST = 32;

    /** @param used whether a product that is offered stands in it */
    record Known(UUID id, String source, String externalId, String parent, String name, boolean used) {

        private String key() {
            return key(source, externalId);
        }

        private static String key(String source, String externalId) {
            return source + '\u001f' + externalId;
        }
    }

    static GroupTree of(List<Known> all) {
        Map<String, Known> groups = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(Known::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Known::id))
                .forEach(one -> groups.put(one.key(), one));
        return new GroupTree(groups);
    }

    /** Each group with what is below it; only those that lead to a product. */
    List<ProductGroup> shown() {
        Set<String> led = new HashSet<>();
        groups.values().stream().filter(Known::used).forEach(one -> path(one).forEach(step -> led.add(step.key())));
        Map<String, List<Known>> below = new HashMap<>();
        groups.values().stream().filter(one -> led.contains(one.key())).forEach(one -> below.computeIfAbsent(
                        above(one), key -> new ArrayList<>())
                .add(one));
        List<ProductGroup> all = new ArrayList<>();
        add("", 0, below, all);
        return all;
    }

    private void add(String parent, int depth, Map<String, List<Known>> below, List<ProductGroup> all) {
        for (Known one : below.getOrDefault(parent, List.of())) {
            all.add(new ProductGroup(one.id(), one.name(), depth));
            add(one.key(), depth + 1, below, all);
        }
    }

    /** Key of the parent; empty at the top. */
    private String above(Known one) {
        List<Known> path = path(one);
        return path.size() < 2 ? "" : path.get(path.size() - 2).key();
    }

    /** From the top down to the group itself. */
    private List<Known> path(Known group) {
        List<Known> path = new ArrayList<>();
        for (Known one = group; one != null; one = groups.get(Known.key(one.source(), one.parent()))) {
            if (path.size() == DEEPEST) {
                return List.of(group);
            }
            path.addFirst(one);
        }
        return path;
    }

    /** Names from the top down; empty for a group that has not come. */
    List<String> names(String source, String externalId) {
        Known group = groups.get(Known.key(source, externalId));
        return group == null ? List.of() : path(group).stream().map(Known::name).toList();
    }

    /** The group and all that are below it; empty when there is no such group. */
    List<Known> within(UUID id) {
        return groups.values().stream()
                .filter(one -> path(one).stream().anyMatch(step -> step.id().equals(id)))
                .toList();
    }
}
