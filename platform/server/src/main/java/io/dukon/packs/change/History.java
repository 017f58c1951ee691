package io.dukon.packs.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Access;
import io.dukon.configuration.Changes;
import io.dukon.configuration.ConfigurationChange;
import io.dukon.configuration.ConfigurationChange.Kind;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.kernel.Cursor;
import io.dukon.kernel.Json;
import io.dukon.kernel.Page;
import io.dukon.kernel.Position;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was done to the configuration of the shop, and taking it back. For administrators. */
@ApplicationScoped
@Transactional
public class History {

    private static final int PAGE = 30;

    @Inject
    Changes changes;

    @Inject
    ChangeViews views;

    @Inject
    Transitions transitions;

    @Inject
    Access access;

    /** The newest first. */
    public Page<ChangeView> page(String cursor) {
        access.requireAdmin();
        UUID before = Position.of(cursor, 1).map(position -> position.id(0)).orElse(null);
        Page<ConfigurationChange> page =
                Page.of(changes.page(before, PAGE + 1), PAGE, change -> Cursor.encode(change.id()));
        return new Page<>(page.items().stream().map(views::of).toList(), page.cursor());
    }

    public ChangeView get(UUID id) {
        access.requireAdmin();
        return views.of(find(id));
    }

    private ConfigurationChange find(UUID id) {
        return changes.find(id).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
    }

    /**
     * Makes the configuration what it would be without the change; records made meanwhile stay.
     *
     * @param mapping where records go that stand on a stage which the change brought
     * @throws Problem 409 {@code undone}, {@code moving}, {@code later_changes}, {@code needs_mapping}
     */
    public ChangeView undo(UUID id, Map<String, String> mapping) {
        access.requireAdmin();
        changes.lock();
        ConfigurationChange change = find(id);
        if (change.undoneBy() != null || change.kind() == Kind.UNDO) {
            throw Problem.of(409, "packs", "undone");
        }
        if (change.unfinished()) {
            throw Problem.of(409, "packs", "moving");
        }
        List<ConfigurationChange> later = changes.inTheWay(change);
        if (!later.isEmpty()) {
            throw Problem.of(409, "packs", "later_changes")
                    .with("changes", later.stream().map(views::of).toList());
        }
        Snapshot now = changes.snapshot();
        ObjectNode said = Json.MAPPER.createObjectNode().put("undoes", id.toString());
        said.setAll((ObjectNode) change.said());
        Snapshot before = changes.without(change, now);
        Undoing undoing = new Undoing(change, Configuration.of(before.inForce()));
        ConfigurationChange undo = transitions.make(
                new Changes.Draft(Kind.UNDO, change.pack(), said, change.paths(), null),
                now,
                before,
                undoing.steps(),
                undoing.mapping(mapping));
        changes.markUndone(change, undo);
        return views.of(undo);
    }
}
