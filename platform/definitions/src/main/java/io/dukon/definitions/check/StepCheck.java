package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.message.MessageTemplate;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.value.People;
import io.dukon.definitions.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An act fits the record that it is about: stages of its type, fields that it has, people who share its units. */
record StepCheck(Item item, Scope scope, Report report, ValueCheck values) {

    static List<String> named(Step.Choose choose) {
        return choose.cases().stream()
                .flatMap(one -> one.is().stream())
                .map(JsonNode::asText)
                .toList();
    }

    void judge(Step step, Room room) {
        switch (step) {
            case Step.Create create -> create(create, room);
            case Step.Move move -> stage(move.id(), move.to(), Results.record(move.record(), room), room);
            case Step.Copy copy -> copy(copy, Results.record(copy.to(), room));
            case Step.Assign assign -> queue(assign.id(), assign.queue(), Results.record(assign.record(), room));
            case Step.Offer offer -> queue(offer.id(), offer.queue(), room.subject());
            case Step.Task task
            when task.to() instanceof People.Queue queue ->
                queue(task.id(), queue.queue(), Results.record(task.on(), room));
            case Step.Notify notify
            when notify.to() instanceof People.Queue queue -> queue(notify.id(), queue.queue(), room.subject());
            case Step.Await await -> await(await, room);
            default -> {}
        }
    }

    private Configuration configuration() {
        return scope.configuration();
    }

    private void create(Step.Create create, Room room) {
        Held made = Held.record(create.type(), configuration());
        create.match().forEach(field -> field(create.id(), made, field));
        stage(create.id(), create.stage(), made, room);
    }

    /** The stage, or each that a button lets choose, is one of the record's type. */
    private void stage(String element, Value to, Held record, Room room) {
        switch (to) {
            case Value.Literal literal -> stage(element, literal.value().asText(), record);
            case Value.Referred referred ->
                Results.record(referred.reference(), room)
                        .values()
                        .ifPresent(all -> all.forEach(one -> stage(element, one, record)));
            case null, default -> {}
        }
    }

    private void stage(String element, String name, Held record) {
        Stage stage = configuration().stage(name).orElse(null);
        if (stage == null) {
            scope.noStage(item, element, name, report);
        } else if (record instanceof Held.Thing thing
                && !scope.type(stage).equals(thing.type().id())) {
            report.error(
                    item,
                    element,
                    "other_type_stage",
                    name,
                    scope.type(stage),
                    thing.type().id());
        }
    }

    private void copy(Step.Copy copy, Held target) {
        copy.only().forEach(field -> field(copy.id(), target, field));
        copy.except().forEach(field -> field(copy.id(), target, field));
    }

    private void await(Step.Await await, Room room) {
        for (Step.Branch branch : await.branches()) {
            switch (branch.awaited()) {
                case Step.Awaited.StageReached reached ->
                    reached.stages().forEach(stage -> stage(await.id(), stage, room.subject()));
                case Step.Awaited.Holds holds
                when holds.that().reckonsFromNow() -> report.error(item, await.id(), "unheard");
                case Step.Awaited.Form form
                when Results.record(form.task(), room) instanceof Held.Task task -> {
                    if (task.template().form() == null) {
                        report.error(
                                item,
                                await.id(),
                                "task_no_form",
                                task.template().id());
                    }
                }
                default -> {}
            }
        }
    }

    /** Whoever shares a unit with the record is found by a field of the record that holds a unit. */
    private void queue(String element, String id, Held record) {
        if (!(record instanceof Held.Thing thing)) {
            return;
        }
        Queues.chain(id, configuration()).forEach(queue -> queue.same().stream()
                .filter(field -> thing.type()
                        .field(field)
                        .filter(known -> known.kind() == FieldKind.UNIT)
                        .isEmpty())
                .forEach(field -> report.error(
                        item,
                        element,
                        "queue_same",
                        queue.id(),
                        field,
                        thing.type().id())));
    }

    /** Names under {@code set}, {@code with} and {@code rates}. */
    void key(Journey.Spot spot, Step step, String name, Room room) {
        switch (spot.name()) {
            case "step.set" -> field(spot.element(), room.subject(), name);
            case "create.set" -> field(spot.element(), Held.record(((Step.Create) step).type(), configuration()), name);
            case "message.with" -> template(spot, (Step.Message) step, name);
            case "message.rates" -> template(spot, (Step.Message) step, name);
            default -> {}
        }
    }

    private void template(Journey.Spot spot, Step.Message step, String name) {
        MessageTemplate template = configuration().messages().get(step.use());
        if (template == null) {
            return;
        }
        boolean rates = spot.attribute().equals("rates");
        Collection<String> known = rates ? rated(template) : template.with().keySet();
        if (!known.contains(name)) {
            report.unknown(
                    item,
                    spot.element(),
                    Phrase.of(rates ? "not_rated" : "not_taken", template.id(), name),
                    name,
                    known);
        }
    }

    private Collection<String> rated(MessageTemplate template) {
        var form = template.link() == null ? null : configuration().forms().get(template.link());
        return form == null ? Set.of() : form.rates();
    }

    private void field(String element, Held record, String field) {
        values.field(field, new Room(record, Map.of(), false), element);
    }
}
