package io.dukon.packs.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.Changes;
import io.dukon.configuration.ConfigurationChange;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Finding;
import io.dukon.kernel.Jobs;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.records.Relocations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Takes a shop from one configuration to another in one transaction: judged as a whole, written as a whole. Records are
 * never deleted. Those on a stage that leaves go where the caller says; while there are many, the stage stays and a job
 * carries them over, and the last one closes it. Who calls it has asked whether the caller may.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Transitions {

    /** So many records are carried over while the person waits. */
    static final int AT_ONCE = 500;

    @Inject
    Changes changes;

    @Inject
    ConfigurationCheck check;

    @Inject
    LeavingStages leaving;

    @Inject
    Relocations relocations;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * @param draft   what history says of it
     * @param before  the shop as it is, read under the lock
     * @param mapping where records of stages that leave go, by full name
     * @throws Problem 409 {@code needs_mapping}; 422 {@code configuration_refused} with findings
     */
    public ConfigurationChange make(Changes.Draft draft, Snapshot before, Snapshot after, Map<String, String> mapping) {
        require(before, after);
        List<StageToMap> stages = leaving.of(before, after);
        Map<String, String> targets = LeavingStages.mapping(stages, mapping);
        long records = stages.stream().mapToLong(StageToMap::records).sum();
        if (records > AT_ONCE) {
            return later(draft, before, after, targets, records);
        }
        ConfigurationChange change = changes.write(draft, before, after);
        carry(Configuration.of(after.inForce()), targets, AT_ONCE);
        return change;
    }

    /** @throws Problem 422 {@code configuration_refused} with findings that {@code before} had not */
    public void require(Snapshot before, Snapshot after) {
        List<Finding> errors = check.errors(before, after);
        if (!errors.isEmpty()) {
            throw refused(errors);
        }
    }

    static Problem refused(List<Finding> errors) {
        Finding first = errors.getFirst();
        return Problem.of(422, "packs", "configuration_refused", first.message(), first.hint())
                .with("findings", errors.stream().map(FindingView::of).toList());
    }

    private ConfigurationChange later(
            Changes.Draft draft, Snapshot before, Snapshot after, Map<String, String> targets, long records) {
        ObjectNode moving = Json.MAPPER
                .createObjectNode()
                .put("total", records)
                .put("moved", 0)
                .put("done", false);
        moving.set("stages", Json.MAPPER.valueToTree(targets));
        Changes.Draft following = new Changes.Draft(draft.kind(), draft.pack(), draft.said(), draft.paths(), moving);
        ConfigurationChange change = changes.write(following, before, Keeping.keep(before, after, targets.keySet()));
        next(change);
        return change;
    }

    /** @return how many were carried over; fewer than the limit when none is left */
    int carry(Configuration configuration, Map<String, String> targets, int limit) {
        int carried = 0;
        for (Map.Entry<String, String> target : targets.entrySet()) {
            if (carried < limit) {
                carried += relocations.carry(
                        target.getKey(), configuration.stage(target.getValue()).orElseThrow(), limit - carried);
            }
        }
        return carried;
    }

    void next(ConfigurationChange change) {
        jobs.add(
                MoveJob.KIND,
                "move:" + change.id(),
                clock.instant(),
                Map.of("change", change.id().toString()));
    }
}
