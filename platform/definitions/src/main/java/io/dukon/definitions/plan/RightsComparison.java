package io.dukon.definitions.plan;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.role.RoleDefinition;
import io.dukon.definitions.role.RoleDefinition.Right;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Rights before and after. What a pack grants is at most what its installer has (ASVS 8.3.3): whatever goes beyond is
 * marked, verb by verb.
 *
 * @param installer whether he has the right himself, for the verb
 */
public record RightsComparison(Configuration before, Configuration after, BiPredicate<Right, String> installer) {

    /** Of each role that may more or less than before. */
    public List<RightChange> changes() {
        Set<String> roles = new LinkedHashSet<>(after.roles().keySet());
        roles.addAll(before.roles().keySet());
        return roles.stream()
                .map(this::role)
                .filter(change -> !change.more().isEmpty() || !change.less().isEmpty())
                .toList();
    }

    private RightChange role(String id) {
        RoleDefinition old = before.roles().get(id);
        RoleDefinition now = after.roles().get(id);
        List<Right> more = farther(rights(now), rights(old));
        List<Right> less = farther(rights(old), rights(now));
        boolean beyond =
                more.stream().anyMatch(right -> right.may().stream().anyMatch(verb -> !installer.test(right, verb)));
        return new RightChange(id, (now == null ? old : now).principal(), more, less, beyond);
    }

    /** Rights with the verbs that reach farther on the first side. */
    private static List<Right> farther(List<Right> side, List<Right> other) {
        return side.stream()
                .map(right -> new Right(right.on(), verbs(right, other), right.scope(), right.fields()))
                .filter(right -> !right.may().isEmpty())
                .toList();
    }

    private static Set<String> verbs(Right right, List<Right> other) {
        return right.may().stream()
                .filter(verb -> other.stream()
                        .noneMatch(
                                one -> one.on().equals(right.on()) && one.may().contains(verb) && reaches(one, right)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean reaches(Right one, Right other) {
        boolean fields = one.fields().isEmpty()
                || (!other.fields().isEmpty() && one.fields().containsAll(other.fields()));
        return fields && one.scope().compareTo(other.scope()) >= 0;
    }

    /** Whether somebody who has these rights has the right too, for the verb. */
    public static BiPredicate<Right, String> having(List<Right> own) {
        return (right, verb) -> own.stream().anyMatch(one -> one.covers(right.on(), verb) && reaches(one, right));
    }

    private static List<Right> rights(RoleDefinition role) {
        return role == null ? List.of() : role.rights();
    }
}
