package io.dukon.access;

import io.dukon.configuration.Configurations;
import io.dukon.definitions.role.RoleDefinition;
import io.dukon.kernel.Problem;
import io.dukon.tenancy.Caller;
import io.dukon.tenancy.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Answers whether the current caller may do something. Every facade asks here before it does. */
@ApplicationScoped
public class Access {

    private static final String OWNER = "owner";
    private static final Set<String> MADE_BY_FORMS = Set.of("lead", "deal", "contact");

    @Inject
    Configurations configurations;

    /** How far the caller's right to this verb on this type reaches. */
    public Scope scope(String type, Verb verb) {
        Caller caller = Callers.current();
        return switch (caller.kind()) {
            case SYSTEM -> Scope.ALL;
            case FORM -> verb == Verb.CREATE && MADE_BY_FORMS.contains(type) ? Scope.ALL : Scope.NONE;
            case API_KEY -> ofKey(caller.scopes(), verb);
            case PERSON, IMPORT -> caller.roles().contains(OWNER) ? Scope.ALL : ofRoles(caller.roles(), false, type, verb);
            case ROBOT -> ofRoles(caller.roles(), true, type, verb);
        };
    }

    /** @throws Problem 403 when the caller may not do this to any record of the type */
    public void require(String type, Verb verb) {
        if (scope(type, verb) == Scope.NONE) {
            throw Problem.of(403, "access", "not_allowed");
        }
    }

    /**
     * For one record: what the caller may not even see does not exist for him.
     *
     * @throws Problem 404 when he may not see it, 403 when he may see it but not do this
     */
    public void require(String type, Verb verb, UUID responsible) {
        if (verb != Verb.CREATE && !allows(type, Verb.SEE, responsible)) {
            throw Problem.of(404, "kernel", "not_found");
        }
        if (!allows(type, verb, responsible)) {
            throw Problem.of(403, "access", "not_allowed");
        }
    }

    public boolean allows(String type, Verb verb, UUID responsible) {
        return switch (scope(type, verb)) {
            case ALL -> true;
            case OWN -> responsible != null && responsible.equals(Callers.current().memberId());
            case NONE -> false;
        };
    }

    /** @throws Problem 403 unless the caller runs the shop: its owner, or a role with every right on everything */
    public void requireAdmin() {
        if (!isAdmin()) {
            throw Problem.of(403, "access", "admin_only");
        }
    }

    public boolean isAdmin() {
        Caller caller = Callers.current();
        boolean person = caller.kind() == Caller.Kind.PERSON || caller.kind() == Caller.Kind.IMPORT;
        return caller.kind() == Caller.Kind.SYSTEM
                || person && (caller.roles().contains(OWNER) || caller.roles().stream().anyMatch(this::administers));
    }

    private boolean administers(String role) {
        return configurations.current().roles().values().stream()
                .filter(known -> known.id().equals(role) && !known.principal())
                .flatMap(known -> known.rights().stream())
                .anyMatch(right -> right.on().equals("everything") && right.scope() == RoleDefinition.Scope.ALL
                        && right.may().contains(Verb.DELETE.word()));
    }

    private static Scope ofKey(Set<String> scopes, Verb verb) {
        boolean allowed = switch (verb) {
            case SEE -> scopes.contains("read") || scopes.contains("write");
            case CREATE, EDIT, MOVE -> scopes.contains("write");
            case DELETE, EXPORT -> false;
        };
        return allowed ? Scope.ALL : Scope.NONE;
    }

    private Scope ofRoles(Set<String> roles, boolean principal, String type, Verb verb) {
        Scope widest = Scope.NONE;
        for (RoleDefinition role : configurations.current().roles().values()) {
            if (role.principal() == principal && roles.contains(role.id())) {
                widest = wider(widest, ofRole(role, type, verb));
            }
        }
        return widest;
    }

    private static Scope ofRole(RoleDefinition role, String type, Verb verb) {
        Scope widest = Scope.NONE;
        for (RoleDefinition.Right right : role.rights()) {
            if (right.covers(type, verb.word())) {
                widest = wider(widest, right.scope() == RoleDefinition.Scope.ALL ? Scope.ALL : Scope.OWN);
            }
        }
        return widest;
    }

    private static Scope wider(Scope one, Scope other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
