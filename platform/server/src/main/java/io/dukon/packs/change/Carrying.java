package io.dukon.packs.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.ConfigurationChange;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.pack.Item;
import io.dukon.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Carries records along with a change of the configuration: step after step, each a piece at a time. How far it has come
 * stands in the line of history, which commits together with what was done: a crash loses nothing and doubles nothing.
 */
@ApplicationScoped
class Carrying {

    @Inject
    StageSteps stages;

    @Inject
    FieldSteps fields;

    @Inject
    ValueSteps values;

    @Inject
    ConvertSteps converts;

    @Inject
    RunSteps runs;

    @Inject
    FollowSteps follows;

    @Inject
    JournalStore journal;

    /** What the line of history says before anything is done. */
    static ObjectNode begin(List<Step> steps, long records) {
        ObjectNode moving = Json.MAPPER
                .createObjectNode()
                .put("total", records)
                .put("moved", 0)
                .put("done", steps.isEmpty());
        moving.set("steps", Step.write(steps));
        return moving;
    }

    /** How many records, or runs, the step will look at. */
    long count(Step step) {
        return step.back() == null
                ? count(step.change())
                : journal.count(step.back().change(), step.back().step());
    }

    private <C extends RecordChange> long count(C change) {
        return deed(change).count(change);
    }

    /** Who does it: one place for each kind of step. */
    @SuppressWarnings("unchecked")
    private <C extends RecordChange> Deed<C> deed(C change) {
        Deed<?> deed =
                switch ((RecordChange) change) {
                    case RecordChange.Stage stage -> stages;
                    case RecordChange.Field field -> fields;
                    case RecordChange.Value value -> values;
                    case RecordChange.Convert convert -> converts;
                    case RecordChange.Runs begun -> runs;
                    case RecordChange.Follow follow -> follows;
                };
        return (Deed<C>) deed;
    }

    /** Does at most so much, and notes it in {@code moving}. */
    void advance(ConfigurationChange change, ObjectNode moving, List<Item> inForce, int limit) {
        List<Step> steps = Step.read(moving.path("steps"));
        int left = limit;
        for (int number = 0; number < steps.size() && left > 0; number++) {
            ObjectNode state = (ObjectNode) moving.path("steps").get(number);
            if (!Step.finished(state)) {
                Piece piece = new Piece(change, number, Step.after(state), left, inForce);
                Piece.Done done = perform(steps.get(number), piece);
                Step.note(state, done.last(), done.looked() < left);
                left -= done.looked();
            }
        }
        long moved = moving.path("moved").asLong() + limit - left;
        moving.put("moved", moved).put("done", left > 0);
        if (left > 0) {
            moving.put("total", moved);
        }
    }

    private Piece.Done perform(Step step, Piece piece) {
        return step.back() == null
                ? perform(step.change(), piece)
                : deed(step.back().was()).back(step.back(), piece);
    }

    private <C extends RecordChange> Piece.Done perform(C change, Piece piece) {
        return deed(change).perform(change, piece);
    }
}
