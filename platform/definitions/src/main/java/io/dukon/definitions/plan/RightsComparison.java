package io.dukon.definitions.plan;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.role.RoleDefinition;
import io.dukon.definitions.role.RoleDefinition.Right;
import io.dukon.definitions.role.RoleDefinition.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rights before and after. What a pack grants is at most what its installer has (ASVS 8.3.3): whatever goes beyond is
 * marked, verb by verb.
 */
record RightsComparison(Configuration before, Configuration after, Collection<Right> installer) {

    List<RightChange> changes() {
        Set<String> roles = new LinkedHashSet<>(after.roles().keySet());
        roles.addAll(before.roles().keySet());
        return roles.stream().flatMap(role -> role(role).stream()).toList();
    }

    private List<RightChange> role(String id) {
        RoleDefinition old = before.roles().get(id);
        RoleDefinition now = after.roles().get(id);
        Set<String> types = new LinkedHashSet<>();
        rights(now).forEach(right -> types.add(right.on()));
        rights(old).forEach(right -> types.add(right.on()));
        List<RightChange> changes = new ArrayList<>();
        for (String type : types) {
            RightChange change = type(now == null ? old : now, type, own(old, type), own(now, type));
            if (!change.more().isEmpty() || !change.less().isEmpty()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private RightChange type(RoleDefinition role, String type, List<Right> old, List<Right> now) {
        Set<String> more = farther(now, old);
        Set<String> less = farther(old, now);
        boolean beyond = now.stream()
                .anyMatch(right -> right.may().stream().anyMatch(verb -> more.contains(verb) && !held(right, verb)));
        return new RightChange(role.id(), role.principal(), type, more, less, widest(old), widest(now), beyond);
    }

    /** Verbs that reach farther on the first side. */
    private static Set<String> farther(List<Right> side, List<Right> other) {
        Set<String> verbs = new TreeSet<>();
        for (Right right : side) {
            for (String verb : right.may()) {
                boolean covered = other.stream().anyMatch(one -> one.may().contains(verb) && reaches(one, right));
                if (!covered) {
                    verbs.add(verb);
                }
            }
        }
        return verbs;
    }

    private boolean held(Right right, String verb) {
        return installer.stream().anyMatch(own -> own.covers(right.on(), verb) && reaches(own, right));
    }

    private static boolean reaches(Right one, Right other) {
        boolean fields = one.fields().isEmpty()
                || (!other.fields().isEmpty() && one.fields().containsAll(other.fields()));
        return fields && one.scope().compareTo(other.scope()) >= 0;
    }

    private static Scope widest(List<Right> rights) {
        return rights.stream()
                .map(Right::scope)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Right> own(RoleDefinition role, String type) {
        return rights(role).stream().filter(right -> right.on().equals(type)).toList();
    }

    private static List<Right> rights(RoleDefinition role) {
        return role == null ? List.of() : role.rights();
    }
}
