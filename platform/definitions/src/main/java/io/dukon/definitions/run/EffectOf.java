package io.dukon.definitions.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.value.Amount;
import io.dukon.definitions.value.Reference;
import io.dukon.definitions.value.Value;
import io.dukon.definitions.work.TaskTemplate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Turns an act of an automation into the effect that the host performs. */
final class EffectOf {
    private static final Set<String> NEVER_COPIED = Set.of("stage", "responsible", "number");

    private final RunState state;
    private final RunContext context;
    private final Evaluator evaluator;

    EffectOf(RunState state, RunContext context) {
        this.state = state;
        this.context = context;
        this.evaluator = new Evaluator(state, context);
    }

    Effect of(Step step) {
        return switch (step) {
            case Step.Set set -> set(set);
            case Step.Copy copy -> copy(copy);
            case Step.Create create -> create(create);
            case Step.Move move ->
                new Effect.MoveRecord(evaluator.record(move.record()), evaluator.text(move.to()), move.again());
            case Step.Assign assign -> assign(assign);
            case Step.Task task -> task(task);
            case Step.CloseTasks close -> closeTasks(close);
            case Step.Notify notify ->
                new Effect.Notify(
                        notify.text(),
                        state.subject(),
                        evaluator.addressee(notify.to(), state.subject()),
                        evaluator.values(notify.with()));
            case Step.Message message -> message(message);
            case Step.Note note -> new Effect.AddNote(state.subject(), note.text());
            case Step.Offer offer -> offer(offer);
            case Step.Act act -> new Effect.Act(act.verb(), state.subject(), evaluator.values(act.parameters()));
            case Step.If control -> throw notAnAct(control);
            case Step.Choose control -> throw notAnAct(control);
            case Step.Wait control -> throw notAnAct(control);
            case Step.Await control -> throw notAnAct(control);
            case Step.Stop control -> throw notAnAct(control);
        };
    }

    private static IllegalStateException notAnAct(Step step) {
        return new IllegalStateException("step “" + step.id() + "” steers the run, it does nothing outside");
    }

    private Effect offer(Step.Offer offer) {
        return new Effect.OfferToQueue(
                state.subject(),
                offer.queue(),
                evaluator.span(offer.each()),
                offer.laps(),
                offer.thenAll(),
                offer.decline());
    }

    private Effect set(Step.Set set) {
        Map<RecordRef, Map<String, JsonNode>> changes = new LinkedHashMap<>();
        set.values().forEach((key, value) -> {
            Reference target = Reference.written(key) ? Reference.parse(key) : null;
            List<String> path = target == null ? List.of(key) : target.fields();
            RecordRef record = target == null ? state.subject() : evaluator.record(target.owner());
            String field = path.getLast();
            if (record == null) {
                throw new IllegalArgumentException(
                        "step “" + set.id() + "”: there is no record to set “" + key + "” on");
            }
            changes.computeIfAbsent(record, unseen -> new LinkedHashMap<>())
                    .put(field, fieldValue(record, field, value));
        });
        return new Effect.SetFields(changes);
    }

    private JsonNode fieldValue(RecordRef record, String field, Value value) {
        if (!(value instanceof Value.Add add)) {
            return evaluator.value(value);
        }
        JsonNode held = context.read(record, field);
        JsonNode added = evaluator.value(add.amount());
        if (Json.empty(added)) {
            return held;
        }
        Amount more = amount(added, field);
        return (Json.empty(held) ? more : amount(held, field).plus(more)).toJson();
    }

    private static Amount amount(JsonNode value, String field) {
        Amount amount = Amount.of(value);
        if (amount == null) {
            throw new IllegalArgumentException("“" + field + "”: nothing can be added to what is no number");
        }
        return amount;
    }

    private Effect copy(Step.Copy copy) {
        RecordRef target = evaluator.record(copy.to());
        Map<String, JsonNode> values = copied(copy.from(), target.type());
        values.keySet().removeIf(field -> !copy.only().isEmpty() && !copy.only().contains(field));
        values.keySet().removeAll(copy.except());
        return new Effect.SetFields(Map.of(target, values));
    }

    private Effect create(Step.Create create) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        create.copy().forEach(source -> values.putAll(copied(source, create.type())));
        evaluator.values(create.values()).forEach((field, value) -> {
            if (!Json.empty(value)) {
                values.put(field, value);
            }
        });
        String stage = evaluator.text(create.stage());
        List<RecordRef> copied = create.copy().stream()
                .map(source -> RecordRef.of(evaluator.resolved(source)))
                .filter(Objects::nonNull)
                .toList();
        return new Effect.CreateRecord(create.type(), stage, values, create.match(), state.subject(), copied);
    }

    /**
     * Filled fields that the type has too, of the same kind; what rooms keep is never carried over (RS-112, RS-113).
     */
    private Map<String, JsonNode> copied(Reference source, String type) {
        RecordTypeDefinition target = context.configuration().type(type).orElseThrow();
        JsonNode from = evaluator.resolved(source);
        RecordRef record = RecordRef.of(from);
        Map<String, JsonNode> values = new LinkedHashMap<>();
        for (FieldDefinition field : target.fields().values()) {
            if (NEVER_COPIED.contains(field.id()) || field.bound() != null) {
                continue;
            }
            JsonNode value = record == null ? from.get(field.id()) : ofSameKind(record, field);
            if (!Json.empty(value)) {
                values.put(field.id(), value);
            }
        }
        return values;
    }

    private JsonNode ofSameKind(RecordRef record, FieldDefinition field) {
        boolean same = context.configuration()
                .type(record.type())
                .flatMap(type -> type.field(field.id()))
                .filter(source -> source.bound() == null)
                .filter(source -> source.kind() == field.kind() && source.many() == field.many())
                .isPresent();
        return same ? context.read(record, field.id()) : null;
    }

    private Effect assign(Step.Assign assign) {
        Instant day = assign.day() == null ? null : evaluator.instant(assign.day(), context.now());
        String prefer = assign.prefer() == null ? null : evaluator.text(new Value.Referred(assign.prefer()));
        return new Effect.AssignToQueue(
                evaluator.record(assign.record()),
                assign.queue(),
                prefer,
                day == null ? null : day.atZone(context.zone()).toLocalDate());
    }

    private Effect task(Step.Task task) {
        TaskTemplate template = context.configuration().tasks().get(task.use());
        if (template == null) {
            throw new IllegalArgumentException("no task “" + task.use() + "”");
        }
        RecordRef record = evaluator.record(task.on());
        return new Effect.CreateTask(
                task.use(),
                record,
                evaluator.addressee(task.to(), record),
                evaluator.person(task.from()),
                evaluator.due(task.due() == null ? template.due() : task.due()),
                evaluator.values(task.with()));
    }

    private Effect closeTasks(Step.CloseTasks close) {
        List<String> tasks = close.tasks().stream()
                .map(one -> evaluator.text(new Value.Referred(one)))
                .toList();
        return new Effect.CloseTasks(tasks.isEmpty() ? evaluator.record(close.of()) : null, tasks, close.done());
    }

    private Effect message(Step.Message message) {
        Instant notAfter = message.notAfter() == null ? null : evaluator.instant(message.notAfter(), context.now());
        return new Effect.SendMessage(
                message.use(),
                state.subject(),
                evaluator.record(message.to()),
                evaluator.values(message.with()),
                evaluator.values(message.rates()),
                notAfter);
    }
}
