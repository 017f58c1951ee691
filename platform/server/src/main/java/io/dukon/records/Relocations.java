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

    /**
     * Carries at most so many records over, with a line in the history of each.
     *
     * @param to a stage that will stay
     * @return how many were carried; fewer than the limit when none is left
     */
    public int carry(String from, Stage to, int limit) {
        access.requireAdmin();
        List<UUID> ids = store.on(from, limit);
        if (ids.isEmpty()) {
            return 0;
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
        return ids.size();
    }
}
