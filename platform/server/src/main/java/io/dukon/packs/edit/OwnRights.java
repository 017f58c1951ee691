package io.dukon.packs.edit;

import io.dukon.access.Access;
import io.dukon.access.Scope;
import io.dukon.access.Verb;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.plan.RightChange;
import io.dukon.definitions.plan.RightsComparison;
import io.dukon.definitions.role.RoleDefinition.Right;
import io.dukon.definitions.words.ItemNames;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Nobody gives what they do not have: a change may grant at most the rights of whoever makes it. */
@ApplicationScoped
public class OwnRights {

    @Inject
    Access access;

    /** @throws Problem 403 {@code beyond_rights} when some role would get more than the caller has */
    void require(Snapshot before, Snapshot after) {
        List<String> beyond = beyond(before, after);
        if (!beyond.isEmpty()) {
            throw Problem.of(403, "packs", "beyond_rights", beyond.getFirst()).with("roles", beyond);
        }
    }

    /** Roles, by name, that would get a right which the caller lacks. */
    public List<String> beyond(Snapshot before, Snapshot after) {
        Configuration was = Configuration.of(before.inForce());
        Configuration is = Configuration.of(after.inForce());
        ItemNames names = new ItemNames(is, Callers.locale());
        return new RightsComparison(was, is, this::holds)
                .changes().stream()
                        .filter(RightChange::beyond)
                        .map(change -> names.title("roles", change.role()))
                        .toList();
    }

    /** Whether the caller has the right himself, for the verb. */
    public boolean holds(Right right, String verb) {
        return !lacks(right, verb);
    }

    private boolean lacks(Right right, String word) {
        Verb verb = Verb.valueOf(word.toUpperCase(Locale.ROOT));
        Scope own = access.scope(right.on(), verb);
        boolean narrower =
                own == Scope.NONE || own.compareTo(Scope.valueOf(right.scope().name())) < 0;
        Optional<Set<String>> fields = verb == Verb.EDIT ? access.editable(right.on(), null) : Optional.empty();
        boolean fewer =
                fields.isPresent() && (right.fields().isEmpty() || !fields.get().containsAll(right.fields()));
        return narrower || fewer;
    }
}
