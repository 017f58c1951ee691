package io.dukon.pipelines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Access;
import io.dukon.access.Verb;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.MoveAnswer;
import io.dukon.definitions.pipeline.Moves;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.kernel.Once;
import io.dukon.kernel.Problem;
import io.dukon.pipelines.MoveStore.Place;
import io.dukon.pipelines.UndoRule.Answer;
import io.dukon.records.Card;
import io.dukon.records.RecordPages;
import io.dukon.records.RecordRow;
import io.dukon.records.RecordSignals;
import io.dukon.records.Records;
import io.dukon.records.Refusals;
import io.dukon.records.Relations;
import io.dukon.records.StageEntered;
import io.dukon.records.StageLeft;
import io.dukon.timeline.Actor;
import io.dukon.timeline.Entry;
import io.dukon.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jetbrains.annotations.Nullable;

/** Moves records between stages, for people by the pack's rules, for robots by their conditions to enter (RS-005, RS-221). */
@ApplicationScoped
@Transactional
public class Pipelines {

    @Inject
    Relations relations;

    @Inject
    Records records;

    @Inject
    RecordPages pages;

    @Inject
    MoveStore store;

    @Inject
    Access access;

    @Inject
    Configurations configurations;

    @Inject
    Timeline timeline;

    @Inject
    RecordSignals signals;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    @Inject
    @Any
    Instance<MoveUndo> undos;

    /** What a person gets back for a move. */
    public record MoveResult(Card record, @Nullable UUID moveId, @Nullable Instant undoUntil) {}

    /**
     * A person's move, with fields that are filled in the same step.
     *
     * @throws Problem 409 {@code refused} with the reason in words, 412 {@code changed_meanwhile}
     */
    @Once
    public MoveResult moveByHand(UUID record, String to, Integer version, Map<String, JsonNode> fields) {
        boolean filled = fields != null && !fields.isEmpty();
        if (filled) {
            records.setFields(record, version, fields);
        }
        Moved moved = move(record, to, filled ? null : version, false, false);
        return new MoveResult(pages.card(record), moved.moveId(), moved.undoUntil());
    }

    /**
     * Moves a record and fires {@link StageLeft} and {@link StageEntered} with the id of its timeline entry.
     *
     * @param to              full name of the stage
     * @param expectedVersion null = whatever it is
     * @param byAutomation    listed moves do not bind, conditions to enter do
     * @param again           an automation enters the stage on which the record already stands once more
     * @throws Problem 409 {@code refused}, 412 {@code changed_meanwhile}, 422 for a stage that is not there
     */
    public Moved move(UUID record, String to, Integer expectedVersion, boolean byAutomation, boolean again) {
        RecordRow row = records.lock(record);
        access.require(row.type(), Verb.MOVE, row.responsibleId());
        records.requireVersion(row, expectedVersion);
        Configuration configuration = configurations.current();
        Stage target = configuration.stage(to == null ? "" : to).orElseThrow(() -> Problem.invalid()
                .at("/to", "records", "unknown_stage", String.valueOf(to)));
        boolean stays = target.name().equals(row.stage());
        if (stays && byAutomation && !again) {
            return new Moved(row, null, null);
        }
        require(configuration, row, target, byAutomation, stays);
        return write(row, target);
    }

    private void require(
            Configuration configuration, RecordRow row, Stage target, boolean byAutomation, boolean stays) {
        Pipeline pipeline = configuration.pipeline(target.pipeline()).orElseThrow();
        boolean other = !target.pipeline().equals(row.pipeline());
        if (!pipeline.type().equals(row.type()) || other && !byAutomation) {
            throw Refusals.problem(
                    configuration,
                    row.stage(),
                    target.name(),
                    new MoveAnswer.Refused("other_pipeline", java.util.List.of()));
        }
        String from = other || stays && byAutomation
                ? null
                : row.stage().substring(row.pipeline().length() + 1);
        MoveAnswer answer =
                Moves.check(pipeline, from, target.id(), relations.values(row), roles(pipeline), byAutomation);
        if (answer instanceof MoveAnswer.Refused refused) {
            throw Refusals.problem(configuration, row.stage(), target.name(), refused);
        }
    }

    /** The owner may whatever any role may. */
    static Set<String> roles(Pipeline pipeline) {
        Set<String> roles = new HashSet<>(Callers.current().roles());
        if (roles.contains("owner")) {
            roles.addAll(pipeline.skip());
        }
        return roles;
    }

    private Moved write(RecordRow row, Stage target) {
        Caller by = Callers.current();
        Instant now = clock.instant();
        Place place = new Place(
                target.name(), now, target.open() ? null : target.kind().word(), target.open() ? null : now);
        ObjectNode data =
                Json.MAPPER.createObjectNode().put("from", row.stage()).put("to", target.name());
        data.set("undo", undo(row));
        Entry entry = new Entry(Ids.next(), "moved", now, Actor.of(by), data);
        store.move(row, place, by.memberId(), entry);
        RecordRow moved = records.get(row.id());
        signals.changed(moved, row.stage(), target.name());
        if (!target.name().equals(row.stage())) {
            events.fire(new StageLeft(entry.id(), moved, row.stage(), target.name(), by));
        }
        events.fire(new StageEntered(entry.id(), moved, row.stage(), target.name(), by));
        return new Moved(moved, entry.id(), by.kind() == Caller.Kind.PERSON ? now.plus(UndoRule.WINDOW) : null);
    }

    private static ObjectNode undo(RecordRow row) {
        ObjectNode undo = Json.MAPPER
                .createObjectNode()
                .put("version", row.version() + 1)
                .put("enteredAt", row.stageEnteredAt().toString());
        if (row.closed() != null) {
            undo.put("closed", row.closed()).put("closedAt", row.closedAt().toString());
        }
        return undo;
    }

    /**
     * Takes a move back: the record stands where it stood, since when it stood there; robots of the old stage do not start
     * again, what the move started or ended is put right.
     *
     * @throws Problem 409 {@code undo_too_late}, {@code undo_changed}, {@code undo_already_undone}, {@code undo_not_yours}
     */
    @Once
    public MoveResult undo(UUID record, UUID moveId) {
        RecordRow row = records.lock(record);
        access.require(row.type(), Verb.MOVE, row.responsibleId());
        Entry move = timeline.find(record, moveId).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        Answer answer = UndoRule.answer(move, row, Callers.current().memberId(), clock.instant(), this::there);
        if (answer != Answer.ALLOWED) {
            throw problem(answer);
        }
        JsonNode undo = move.data().path("undo");
        Place back = new Place(
                move.data().path("from").asText(),
                Instant.parse(undo.path("enteredAt").asText()),
                undo.hasNonNull("closed") ? undo.path("closed").asText() : null,
                undo.hasNonNull("closedAt")
                        ? Instant.parse(undo.path("closedAt").asText())
                        : null);
        ObjectNode data = Json.MAPPER
                .createObjectNode()
                .put("from", row.stage())
                .put("to", back.stage())
                .put("undoes", moveId.toString());
        Entry entry = new Entry(Ids.next(), "moved", clock.instant(), Actor.current(), data);
        store.move(row, back, Callers.current().memberId(), entry);
        store.markUndone(record, moveId);
        undos.forEach(one -> one.undo(record, moveId));
        signals.changed(row, row.stage(), back.stage());
        return new MoveResult(pages.card(record), null, null);
    }

    private boolean there(String stage) {
        return configurations.current().stage(stage).isPresent();
    }

    private static Problem problem(Answer answer) {
        return switch (answer) {
            case TOO_LATE -> Problem.of(409, "pipelines", "undo_too_late");
            case ALREADY_UNDONE -> Problem.of(409, "pipelines", "undo_already_undone");
            case CHANGED -> Problem.of(409, "pipelines", "undo_changed");
            default -> Problem.of(409, "pipelines", "undo_not_yours");
        };
    }
}
