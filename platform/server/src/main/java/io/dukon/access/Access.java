package io.dukon.access;

import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** May the caller? Every facade asks here; nobody decides by roles on their own. */
@ApplicationScoped
public class Access {

    @Inject
    Configurations configurations;

    @Inject
    Colleagues colleagues;

    /** How far the caller's right reaches; for predicates of lists. */
    public Scope scope(String type, Verb verb) {
        return grants().scope(type, verb);
    }

    /**
     * Whose records the caller's right reaches; for predicates of lists.
     *
     * @return empty = everybody's, nobody's too
     */
    public Optional<Set<UUID>> whose(String type, Verb verb) {
        Grants grants = grants();
        UUID member = Callers.current().memberId();
        return switch (grants.scope(type, verb)) {
            case ALL -> Optional.empty();
            case UNIT -> Optional.of(near(grants).colleagues().get());
            case OWN -> Optional.of(member == null ? Set.of() : Set.of(member));
            case NONE -> Optional.of(Set.of());
        };
    }

    /** Which fields of the type the caller sees. */
    public Sight sight(String type) {
        Grants grants = grants();
        return grants.sight(type, near(grants));
    }

    /**
     * The only fields of a record that the caller may change; empty = all.
     *
     * @param responsible who is responsible for it, null for nobody
     */
    public Optional<Set<String>> editable(String type, UUID responsible) {
        Grants grants = grants();
        return grants.fields(type, Verb.EDIT, near(grants).of(responsible));
    }

    /** @throws Problem 403 unless the right reaches some record of the type */
    public void require(String type, Verb verb) {
        if (scope(type, verb) == Scope.NONE) {
            throw forbidden();
        }
    }

    /**
     * For one record.
     *
     * @param responsible who is responsible for it, null for nobody
     * @throws Problem 404 when the caller does not see it, as for a record that does not exist; 403 otherwise
     */
    public void require(String type, Verb verb, UUID responsible) {
        switch (decide(type, verb, responsible)) {
            case YES -> {}
            case FORBIDDEN -> throw forbidden();
            case UNSEEN -> throw Problem.of(404, "kernel", "not_found");
        }
    }

    /** For one record, without a refusal: whether a control is to be shown. */
    public boolean allows(String type, Verb verb, UUID responsible) {
        return decide(type, verb, responsible) == Decision.YES;
    }

    private Decision decide(String type, Verb verb, UUID responsible) {
        Grants grants = grants();
        return Decision.of(grants, type, verb, responsible, near(grants));
    }

    /** @throws Problem 403 unless the caller runs the shop */
    public void requireAdmin() {
        if (!grants().admin()) {
            throw Problem.of(403, "access", "admin_only");
        }
    }

    public boolean isAdmin() {
        return grants().admin();
    }

    /** For each type of the shop the verbs that the caller may use; without a shop none. */
    public Map<String, List<String>> verbs() {
        Map<String, List<String>> verbs = new LinkedHashMap<>();
        if (Callers.current().tenantId() == null) {
            return verbs;
        }
        Grants grants = grants();
        for (String type : configurations.current().types().keySet()) {
            if (type.indexOf('/') < 0) {
                verbs.put(
                        type,
                        Arrays.stream(Verb.values())
                                .filter(verb -> grants.scope(type, verb) != Scope.NONE)
                                .map(Verb::word)
                                .toList());
            }
        }
        return verbs;
    }

    private Grants grants() {
        Caller caller = Callers.current();
        return Grants.of(caller, needsRoles(caller) ? configuration().roles() : Map.of());
    }

    /** Colleagues are looked up once, and only for rights that ask for them. */
    private Nearness near(Grants grants) {
        UUID member = Callers.current().memberId();
        if (member == null || !grants.ofDepartments()) {
            return new Nearness(member, () -> member == null ? Set.of() : Set.of(member));
        }
        AtomicReference<Set<UUID>> known = new AtomicReference<>();
        return new Nearness(member, () -> known.updateAndGet(found -> found == null ? colleagues.of(member) : found));
    }

    private static boolean needsRoles(Caller caller) {
        return !caller.roles().isEmpty() && !caller.roles().contains("owner");
    }

    private Configuration configuration() {
        return configurations.current();
    }

    private static Problem forbidden() {
        return Problem.of(403, "access", "forbidden");
    }
}
