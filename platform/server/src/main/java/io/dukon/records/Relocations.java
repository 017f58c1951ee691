package io.dukon.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Access;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.kernel.Signals;
import io.dukon.timeline.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Carries records from a stage that leaves the configuration to another one. For administrators, and for what they left to be done. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Relocations {

    @Inject
    RelocationStore store;

    @Inject
    Access access;

    @Inject
    Event<StageMapped> events;

    @Inject
    Signals signals;

    @Inject
    Clock clock;

    /** By full name of the stage; stages without records are left out. */
    public Map<String, Long> counts(List<String> stages) {
        access.requireAdmin();
        return stages.isEmpty() ? Map.of() : store.counts(stages);
    }

    /** How many records there are of each type, deleted ones included. */
    public Map<String, Long> countsByType() {
        access.requireAdmin();
        return store.countsByType();
    }

    /** Any records of the stage, to be carried away from it. */
    public List<UUID> on(String stage, int limit) {
        access.requireAdmin();
        return store.on(stage, limit);
    }

    /**
     * Records that have stood on a stage since a moment or longer, in the order of their ids.
     *
     * @param after null at the beginning
     */
    public List<UUID> standing(String stage, Instant since, UUID after, int limit) {
        access.requireAdmin();
        return store.standing(stage, since, after, limit);
    }

    /** Those of the records that stand there. */
    public List<UUID> standing(String stage, List<UUID> among) {
        access.requireAdmin();
        return store.standing(stage, among);
    }

    /**
     * Carries records over that stand on a stage, with a line in the history of each.
     *
     * @param to a stage that will stay
     */
    public void carry(String from, Stage to, List<UUID> ids) {
        access.requireAdmin();
        if (ids.isEmpty()) {
            return;
        }
        ObjectNode data = Json.MAPPER
                .createObjectNode()
                .put("from", from)
                .put("to", to.name())
                .put("mapped", true);
        store.move(
                new RelocationStore.Carried(
                        from,
                        to.name(),
                        to.open() ? null : to.kind().word(),
                        ids,
                        ids.stream().map(id -> Ids.next()).toList()),
                Actor.current(),
                clock.instant(),
                data);
        events.fire(new StageMapped(from, to.name(), ids));
        signals.fire(Callers.tenantId(), null, "records", Map.of("stages", List.of(from, to.name()), "ids", List.of()));
    }
}
