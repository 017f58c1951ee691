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
    ValueSteps values;

    @Inject
    RunSteps runs;

    @Inject
    FollowSteps follows;

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
        RecordChange change = step.change() == null ? step.back().was() : step.change();
        boolean back = step.change() == null;
        return switch (change) {
            case RecordChange.Stage stage -> back ? stages.count(step.back()) : stages.count(stage);
            case RecordChange.Runs begun -> back ? runs.count(step.back()) : runs.count(begun);
            case RecordChange.Follow follow -> back ? follows.count(step.back()) : follows.count(follow);
            default -> back ? values.count(step.back()) : values.count(change);
        };
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
        RecordChange change = step.change() == null ? step.back().was() : step.change();
        boolean back = step.change() == null;
        return switch (change) {
            case RecordChange.Stage stage -> back ? stages.back(step.back(), piece) : stages.perform(stage, piece);
            case RecordChange.Runs begun -> back ? runs.back(step.back(), piece) : runs.perform(begun, piece);
            case RecordChange.Follow follow -> back ? follows.back(step.back(), piece) : follows.perform(follow, piece);
            default -> back ? values.back(step.back(), piece) : values.perform(change, piece);
        };
    }
}
