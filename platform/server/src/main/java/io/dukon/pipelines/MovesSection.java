package io.dukon.pipelines;

import io.dukon.access.Access;
import io.dukon.access.Verb;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.Descriptions;
import io.dukon.configuration.TypeView.ButtonView;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.MoveAnswer;
import io.dukon.definitions.pipeline.Moves;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.kernel.Callers;
import io.dukon.pipelines.UndoRule.Answer;
import io.dukon.records.RecordRow;
import io.dukon.records.RecordSection;
import io.dukon.records.Refusals;
import io.dukon.records.Refusals.Missing;
import io.dukon.records.Relations;
import io.dukon.timeline.Entry;
import io.dukon.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** On the page of a record: the moves offered now, what is missing for them, the buttons, and the move to undo. */
@ApplicationScoped
class MovesSection implements RecordSection {

    /**
     * @param offered full names of the stages to which the caller may move it now
     * @param missing what is wanted before an offered move, by stage
     */
    @Schema(name = "MovesOfRecord", extensions = @Extension(name = "x-part-of", value = "Record"))
    public record MovesOfRecord(
            List<String> offered, Map<String, List<Missing>> missing, List<ButtonView> buttons, @Nullable Undo undo) {}

    /** The caller's last move, while he may undo it. */
    public record Undo(UUID moveId, Instant until) {}

    @Inject
    Relations relations;

    @Inject
    Access access;

    @Inject
    Configurations configurations;

    @Inject
    Timeline timeline;

    @Inject
    WaitingButtons waiting;

    @Inject
    Clock clock;

    @Override
    public MovesOfRecord of(RecordRow record) {
        Configuration configuration = configurations.current();
        boolean mayMove = record.stage() != null && access.allows(record.type(), Verb.MOVE, record.responsibleId());
        List<Stage> offered = mayMove ? offered(configuration, record) : List.of();
        Set<String> roles = Callers.current().roles();
        List<ButtonView> buttons = new ArrayList<>(
                new Descriptions(configuration, Callers.locale()).buttons(record.type(), record.stage(), roles));
        buttons.addAll(waiting.of(record));
        Undo undo = timeline.lastChange(record.id())
                .filter(move -> undoable(move, record))
                .map(move -> new Undo(move.id(), move.at().plus(UndoRule.WINDOW)))
                .orElse(null);
        return new MovesOfRecord(
                offered.stream().map(Stage::name).toList(), missing(configuration, record, offered), buttons, undo);
    }

    private List<Stage> offered(Configuration configuration, RecordRow record) {
        return configuration
                .pipeline(record.pipeline())
                .map(pipeline ->
                        Moves.offered(pipeline, from(record), relations.values(record), Pipelines.roles(pipeline)))
                .orElse(List.of());
    }

    private static String from(RecordRow record) {
        return record.stage().substring(record.pipeline().length() + 1);
    }

    private Map<String, List<Missing>> missing(Configuration configuration, RecordRow record, List<Stage> offered) {
        Map<String, List<Missing>> missing = new LinkedHashMap<>();
        for (Stage stage : offered) {
            Pipeline pipeline = configuration.pipeline(stage.pipeline()).orElseThrow();
            if (Moves.check(pipeline, null, stage.id(), relations.values(record), Set.of(), true)
                    instanceof MoveAnswer.Refused refused) {
                missing.put(
                        stage.name(),
                        Refusals.missing(configuration, Callers.locale(), stage.name(), refused.requirements()));
            }
        }
        return missing;
    }

    private boolean undoable(Entry move, RecordRow record) {
        Predicate<String> there = stage -> configurations.current().stage(stage).isPresent();
        return UndoRule.answer(move, record, Callers.current().memberId(), clock.instant(), there) == Answer.ALLOWED;
    }
}
