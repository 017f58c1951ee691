package io.dukon.access;

import io.dukon.definitions.role.RoleDefinition;
import io.dukon.definitions.role.RoleDefinition.Right;
import io.dukon.kernel.Caller;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that one caller may do, worked out from their kind and roles. Pure and immutable.
 *
 * @param everything may everything, ask nothing more
 * @param admin      runs the shop: settings, members, packs
 */
record Grants(boolean everything, boolean admin, Set<Verb> general, List<Right> rights) {

    private static final String EVERYTHING = "everything";
    private static final Grants NOTHING = new Grants(false, false, Set.of(), List.of());
    private static final Grants ALL = new Grants(true, true, Set.of(), List.of());

    /** What programs do that work with records: they neither delete nor carry them away. */
    private static final Set<Verb> WORK = Set.of(Verb.SEE, Verb.CREATE, Verb.EDIT, Verb.MOVE);

    /** What comes in by a form or a file makes these. */
    private static final Set<String> INTAKE = Set.of("lead", "deal", "contact", "company");

    static Grants of(Caller caller, Map<String, RoleDefinition> roles) {
        return switch (caller.kind()) {
            case SYSTEM -> ALL;
            case PERSON -> ofPerson(caller, roles);
            case IMPORT ->
                caller.scopes().contains(Caller.EXCHANGE)
                        ? new Grants(false, false, WORK, List.of())
                        : ofPerson(caller, roles);
            case ROBOT -> ofRoles(caller.roles(), roles, true);
            case API_KEY -> new Grants(false, false, ofScopes(caller.scopes()), List.of());
            case FORM -> new Grants(false, false, Set.of(), intake());
        };
    }

    private static Grants ofPerson(Caller caller, Map<String, RoleDefinition> roles) {
        return caller.roles().contains("owner") ? ALL : ofRoles(caller.roles(), roles, false);
    }

    /** Who may even delete whatever there is runs the shop. Robots hold roles made for them, people the others: neither can borrow the other's. */
    private static Grants ofRoles(Set<String> held, Map<String, RoleDefinition> roles, boolean principal) {
        List<Right> rights = held.stream()
                .map(roles::get)
                .filter(role -> role != null && role.principal() == principal)
                .map(RoleDefinition::rights)
                .flatMap(Collection::stream)
                .toList();
        boolean admin = !principal
                && rights.stream()
                        .anyMatch(right -> right.on().equals(EVERYTHING)
                                && right.scope() == RoleDefinition.Scope.ALL
                                && right.may().contains(Verb.DELETE.word()));
        return rights.isEmpty() ? NOTHING : new Grants(false, admin, Set.of(), rights);
    }

    private static Set<Verb> ofScopes(Set<String> scopes) {
        EnumSet<Verb> verbs = EnumSet.noneOf(Verb.class);
        if (scopes.contains("read")) {
            verbs.add(Verb.SEE);
        }
        if (scopes.contains("write")) {
            verbs.addAll(WORK);
        }
        return verbs;
    }

    private static List<Right> intake() {
        return INTAKE.stream()
                .map(type -> new Right(type, Set.of("see", "create"), RoleDefinition.Scope.ALL, Set.of()))
                .toList();
    }

    Scope scope(String type, Verb verb) {
        if (everything || general.contains(verb)) {
            return Scope.ALL;
        }
        return rights.stream()
                .filter(right -> right.covers(type, verb.word()))
                .map(right -> reach(right.scope()))
                .reduce(Scope.NONE, Scope::widest);
    }

    private static Scope reach(RoleDefinition.Scope scope) {
        return switch (scope) {
            case OWN -> Scope.OWN;
            case UNIT -> Scope.UNIT;
            case ALL -> Scope.ALL;
        };
    }

    /** Whether it matters to any right who the caller's colleagues are. */
    boolean ofDepartments() {
        return rights.stream().anyMatch(right -> right.scope() == RoleDefinition.Scope.UNIT);
    }

    /**
     * The only fields that may be seen or edited; empty = all of them. A right without fields covers all.
     *
     * @param near the narrowest scope that reaches the record; rights to nearer ones do not reach it
     */
    Optional<Set<String>> fields(String type, Verb verb, Scope near) {
        List<Right> covering = rights.stream()
                .filter(right -> right.covers(type, verb.word()))
                .filter(right -> reach(right.scope()).compareTo(near) >= 0)
                .toList();
        if (everything
                || general.contains(verb)
                || covering.stream().anyMatch(right -> right.fields().isEmpty())) {
            return Optional.empty();
        }
        Set<String> fields = new LinkedHashSet<>();
        covering.forEach(right -> fields.addAll(right.fields()));
        return Optional.of(fields);
    }

    /** Where others' records are not seen at all, what would be seen of them limits nothing. */
    Sight sight(String type, Nearness near) {
        Scope seen = scope(type, Verb.SEE);
        Optional<Set<String>> own = fields(type, Verb.SEE, Scope.OWN);
        Optional<Set<String>> unit = seen.compareTo(Scope.UNIT) >= 0 ? fields(type, Verb.SEE, Scope.UNIT) : own;
        return new Sight(own, unit, seen == Scope.ALL ? fields(type, Verb.SEE, Scope.ALL) : unit, near);
    }
}
