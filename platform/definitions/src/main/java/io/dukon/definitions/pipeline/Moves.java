package io.dukon.definitions.pipeline;

import io.dukon.definitions.condition.Values;
import io.dukon.definitions.pipeline.Pipeline.MovePolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules by which a record moves between the stages of its pipeline. Listed moves, {@code from} and
 * {@code moves: automation} bind people; conditions to enter bind automations too (RS-221, RS-OP-07).
 */
public final class Moves {
    private Moves() {}

    /**
     * Whether the move may be made.
     *
     * @param from id of the stage on which the record stands; null when it is being created
     * @param record the values of the record as they would be on the new stage
     * @param roles roles of the person; ignored for an automation
     */
    public static MoveAnswer check(
            Pipeline pipeline, String from, String to, Values record, Set<String> roles, boolean byAutomation) {
        Optional<Stage> target = pipeline.stage(to);
        if (target.isEmpty()) {
            return MoveAnswer.Refused.because("unknown_stage");
        }
        if (to.equals(from)) {
            return MoveAnswer.Refused.because("same_stage");
        }
        if (!byAutomation) {
            Optional<String> refusal = refusal(pipeline, from, target.get(), record, roles);
            if (refusal.isPresent()) {
                return MoveAnswer.Refused.because(refusal.get());
            }
        }
        List<String> unmet = target.get().require().stream()
                .filter(requirement -> !requirement.that().matches(record))
                .map(Stage.Requirement::id)
                .toList();
        return unmet.isEmpty() ? new MoveAnswer.Allowed() : new MoveAnswer.Refused("require", unmet);
    }

    /**
     * The stages to offer a person now: listed moves whose condition holds, in their order, then the lost stages. A
     * stage whose conditions to enter are unmet is offered too: the person is told what is missing.
     */
    public static List<Stage> offered(Pipeline pipeline, String from, Values record, Set<String> roles) {
        Optional<Stage> current = pipeline.stage(from);
        if (current.isEmpty() || !current.get().open()) {
            return List.of();
        }
        List<Stage> ordered = new ArrayList<>();
        current.get().next().stream()
                .flatMap(next -> pipeline.stage(next.to()).stream())
                .forEach(ordered::add);
        pipeline.stages().stream().filter(stage -> !ordered.contains(stage)).forEach(ordered::add);
        return ordered.stream()
                .filter(stage -> !stage.id().equals(from))
                .filter(stage -> regular(pipeline, current.get(), stage, record).isEmpty())
                .toList();
    }

    private static Optional<String> refusal(
            Pipeline pipeline, String from, Stage target, Values record, Set<String> roles) {
        if (pipeline.moves() == MovePolicy.AUTOMATION || target.automationOnly()) {
            return Optional.of("automation_only");
        }
        if (from == null) {
            return target.from().isEmpty() ? Optional.empty() : Optional.of("from");
        }
        if (!Collections.disjoint(pipeline.skip(), roles)) {
            return Optional.empty();
        }
        return pipeline.stage(from).flatMap(current -> regular(pipeline, current, target, record));
    }

    /** Why a person without the right to skip may not go there; empty when he may. */
    private static Optional<String> regular(Pipeline pipeline, Stage current, Stage target, Values record) {
        if (pipeline.moves() == MovePolicy.AUTOMATION || target.automationOnly()) {
            return Optional.of("automation_only");
        }
        if (!current.open() && pipeline.moves() == MovePolicy.LISTED) {
            return Optional.of("closed");
        }
        if (!target.from().isEmpty() && !target.from().contains(current.id())) {
            return Optional.of("from");
        }
        if (pipeline.moves() == MovePolicy.FREE) {
            return Optional.empty();
        }
        return listed(current, target, record);
    }

    private static Optional<String> listed(Stage current, Stage target, Values record) {
        Optional<Stage.Next> next = current.next().stream()
                .filter(one -> one.to().equals(target.id()))
                .findFirst();
        if (next.isEmpty()) {
            return target.kind() == StageKind.LOST ? Optional.empty() : Optional.of("not_listed");
        }
        boolean holds = next.get().when().matches(record) || target.kind() == StageKind.LOST;
        return holds ? Optional.empty() : Optional.of("not_listed");
    }
}
