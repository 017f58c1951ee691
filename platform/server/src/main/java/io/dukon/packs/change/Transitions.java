package io.dukon.packs.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.Changes;
import io.dukon.configuration.ConfigurationChange;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.words.ItemNames;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Jobs;
import io.dukon.kernel.Problem;
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
    Carrying carrying;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * @param draft   what history says of it
     * @param before  the shop as it is, read under the lock
     * @param mapping where records of stages that leave go, by full name
     * @param records what else becomes of records
     * @throws Problem 409 {@code needs_mapping}; 422 {@code configuration_refused} with findings
     */
    public ConfigurationChange make(
            Changes.Draft draft,
            Snapshot before,
            Snapshot after,
            Map<String, String> mapping,
            List<RecordChange> records) {
        return make(draft, before, after, records.stream().map(Step::of).toList(), mapping);
    }

    ConfigurationChange make(
            Changes.Draft draft, Snapshot before, Snapshot after, List<Step> wanted, Map<String, String> mapping) {
        require(before, after);
        List<StageToMap> leaves = leaving.of(before, after);
        List<Step> settled = LeavingStages.settle(leaves, mapping, wanted);
        List<Step> steps = Following.after(settled, before, after).stream()
                .filter(step -> carrying.count(step) > 0)
                .toList();
        long records = steps.stream().mapToLong(carrying::count).sum();
        if (steps.isEmpty()) {
            return changes.write(draft, before, after);
        }
        ObjectNode moving = Carrying.begin(steps, records);
        return records > AT_ONCE
                ? later(moved(draft, moving), before, after, leaves)
                : atOnce(moved(draft, moving), before, after);
    }

    private static Changes.Draft moved(Changes.Draft draft, ObjectNode moving) {
        return new Changes.Draft(draft.kind(), draft.pack(), draft.said(), draft.paths(), moving);
    }

    private ConfigurationChange atOnce(Changes.Draft draft, Snapshot before, Snapshot after) {
        ConfigurationChange change = changes.write(draft, before, after);
        ObjectNode moving = draft.moving().deepCopy();
        carrying.advance(change, moving, after.inForce(), AT_ONCE + 1);
        changes.moved(change, moving);
        return changes.find(change.id()).orElseThrow();
    }

    /** @throws Problem 422 {@code configuration_refused} with findings that {@code before} had not */
    public void require(Snapshot before, Snapshot after) {
        List<Finding> errors = check.errors(before, after);
        if (!errors.isEmpty()) {
            throw refused(errors, names(before, after));
        }
    }

    /** What cannot even be read names nothing. */
    private static ItemNames names(Snapshot before, Snapshot after) {
        Configuration was = Configuration.of(before.inForce());
        try {
            return new ItemNames(Configuration.of(after.inForce()), was, Callers.locale());
        } catch (IllegalArgumentException unreadable) {
            return new ItemNames(was, was, Callers.locale());
        }
    }

    private static Problem refused(List<Finding> errors, ItemNames names) {
        List<FindingView> told =
                errors.stream().map(finding -> FindingView.of(finding, names)).toList();
        FindingView first = told.getFirst();
        return Problem.of(422, "packs", "configuration_refused", first.file() + ": " + first.message(), first.hint())
                .with("findings", told);
    }

    private ConfigurationChange later(Changes.Draft draft, Snapshot before, Snapshot after, List<StageToMap> leaves) {
        List<String> stages = leaves.stream().map(StageToMap::stage).toList();
        stages.forEach(((ObjectNode) draft.moving()).putArray("leaving")::add);
        ConfigurationChange change = changes.write(draft, before, Keeping.keep(before, after, stages));
        next(change);
        return change;
    }

    void next(ConfigurationChange change) {
        jobs.add(
                MoveJob.KIND,
                "move:" + change.id(),
                clock.instant(),
                Map.of("change", change.id().toString()));
    }
}
