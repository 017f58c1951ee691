package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.type.FieldValidator;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.value.People;
import io.dukon.definitions.value.Reference;
import io.dukon.definitions.value.Value;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one automation names: stages, types, fields, tasks, queues; and that a robot keeps to what robots may do. */
final class AutomationCheck {
    private static final int MOST_STEPS = 60;
    private static final int MOST_LAPS = 5;

    private final Item item;
    private final Automation automation;
    private final Scope scope;
    private final Report report;
    private final Optional<RecordTypeDefinition> subject;
    private final Set<String> names = new HashSet<>(Set.of("trigger", "input", "me"));

    AutomationCheck(Item item, Automation automation, Scope scope, Report report) {
        this.item = item;
        this.automation = automation;
        this.scope = scope;
        this.report = report;
        this.subject = scope.subject(automation).flatMap(type -> configuration().type(type));
    }

    void run() {
        List<Step> steps = Scope.steps(automation.steps());
        subject.ifPresent(type -> names.add(type.id()));
        steps.forEach(step -> names.add(step.id()));
        trigger();
        fields("", automation.when().reads());
        if (steps.size() > MOST_STEPS) {
            report.error(item, "", "many_steps", MOST_STEPS);
        }
        steps.forEach(this::step);
        if (!automation.process()) {
            steps.forEach(this::robot);
        }
    }

    private Configuration configuration() {
        return scope.configuration();
    }

    private void trigger() {
        switch (automation.trigger()) {
            case Trigger.Entered entered -> entered.stages().forEach(stage -> stage("", stage));
            case Trigger.Left left -> left.stages().forEach(stage -> stage("", stage));
            case Trigger.Button button -> {
                known("", "type", button.type(), configuration().types());
                button.stages().forEach(stage -> stage("", stage));
                button.roles()
                        .forEach(role -> known("", "role", role, configuration().roles()));
                button.require().forEach(rule -> fields("", rule.that().reads()));
                button.ask().stream().filter(ask -> "stage".equals(ask.type())).forEach(ask -> ask.choices()
                        .forEach(stage -> stage("", stage)));
            }
            case Trigger.Named named -> names.add(named.event().split("\\.")[0]);
            case Trigger.TaskFinished task ->
                known("", "task", task.template(), configuration().tasks());
            case Trigger.FormSubmitted form ->
                known("", "form", form.form(), configuration().forms());
            case Trigger.Changed changed -> fields("", Set.copyOf(changed.fields()));
            case Trigger.DateReached date -> fields("", Set.of(date.field()));
            case Trigger.Yearly yearly -> fields("", Set.of(yearly.field()));
            case Trigger.Created created ->
                known("", "type", created.type(), configuration().types());
            case Trigger.Schedule schedule -> {
                names.addAll(schedule.digest() == Trigger.Digest.NONE ? Set.of() : Set.of("found"));
                new ScheduleCheck(item, schedule, configuration(), report).run();
            }
        }
    }

    private void step(Step step) {
        switch (step) {
            case Step.If branch -> fields(step.id(), branch.when().reads());
            case Step.Choose choose -> fields(step.id(), choose.on().reads());
            case Step.Set set -> set(step.id(), set.values());
            case Step.Create create -> create(create);
            case Step.Move move -> stageOf(step.id(), move.to());
            case Step.Assign assign ->
                known(step.id(), "queue", assign.queue(), configuration().queues());
            case Step.Task task -> {
                known(step.id(), "task", task.use(), configuration().tasks());
                told(step.id(), task.to(), task.with());
            }
            case Step.Notify notify -> told(step.id(), notify.to(), notify.with());
            case Step.Message message -> {
                known(step.id(), "message", message.use(), configuration().messages());
                reads(step.id(), message.with());
            }
            case Step.Offer offer -> offer(offer);
            case Step.Await await -> await(await);
            case Step.Wait wait
            when wait.until() == null -> fields(step.id(), wait.length().reads());
            case Step.Wait wait -> fields(step.id(), wait.until().reads());
            case Step.Copy copy -> names(step.id(), copy.from());
            case Step.CloseTasks close -> close.tasks().forEach(task -> names(step.id(), task));
            case Step.Act act -> reads(step.id(), act.parameters());
            case Step.Note note -> {}
            case Step.Stop stop -> {}
        }
    }

    private void told(String id, People to, Map<String, Value> with) {
        people(id, to);
        reads(id, with);
    }

    private void set(String id, Map<String, Value> values) {
        values.keySet().stream().filter(key -> !key.startsWith("$")).forEach(key -> fields(id, Set.of(key)));
        subject.ifPresent(type -> values.keySet().forEach(key -> type.field(key)
                .filter(field -> field.readOnly())
                .ifPresent(field -> report.error(item, id, "bound_field", key, field.bound()))));
        subject.ifPresent(type -> literals(id, type, values));
        reads(id, values);
    }

    /** What is written out must fit its field. */
    private void literals(String id, RecordTypeDefinition type, Map<String, Value> values) {
        Map<String, JsonNode> written = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (value instanceof Value.Literal literal && type.field(key).isPresent()) {
                written.put(key, literal.value());
            }
        });
        FieldValidator.validate(type, written).problems().stream()
                .filter(problem -> !problem.code().equals("read_only"))
                .forEach(problem -> report.error(
                        item,
                        id,
                        Phrase.of("not_fit", problem.pointer().split("/")[1], String.join(" ", problem.args())),
                        problem.args().contains("now") ? Phrase.of("write_now", "{ from: now }") : Phrase.NONE));
    }

    private void create(Step.Create create) {
        known(create.id(), "type", create.type(), configuration().types());
        Optional<RecordTypeDefinition> type = configuration().type(create.type());
        type.ifPresent(made -> {
            create.values().keySet().forEach(field -> has(create.id(), made, field));
            create.match().forEach(field -> has(create.id(), made, field));
            literals(create.id(), made, create.values());
        });
        create.copy().forEach(source -> names(create.id(), source));
        reads(create.id(), create.values());
        if (create.stage() instanceof Value.Literal literal) {
            configuration()
                    .stage(literal.value().asText())
                    .ifPresentOrElse(
                            stage -> ofType(create.id(), stage, create.type()),
                            () -> stage(create.id(), literal.value().asText()));
        }
    }

    private void ofType(String id, Stage stage, String type) {
        if (!scope.type(stage).equals(type)) {
            report.error(item, id, "other_type_stage", stage.name(), scope.type(stage), type);
        }
    }

    private void offer(Step.Offer offer) {
        known(offer.id(), "queue", offer.queue(), configuration().queues());
        if (offer.laps() > MOST_LAPS) {
            report.error(item, offer.id(), "many_laps", MOST_LAPS);
        }
    }

    private void await(Step.Await await) {
        for (Step.Branch branch : await.branches()) {
            switch (branch.awaited()) {
                case Step.Awaited.Task task -> names(await.id(), task.task());
                case Step.Awaited.Form form -> names(await.id(), form.task());
                case Step.Awaited.StageReached stage -> stage.stages().forEach(one -> stage(await.id(), one));
                case Step.Awaited.Holds holds -> fields(await.id(), holds.that().reads());
                default -> {}
            }
        }
    }

    /** Robots ask nobody and wait for nothing but time and their own tasks: more is a process, and another tariff. */
    private void robot(Step step) {
        boolean waitsForMore = step instanceof Step.Await await
                && await.branches().stream().anyMatch(branch -> !(branch.awaited() instanceof Step.Awaited.Task));
        if (step instanceof Step.Offer || step instanceof Step.Act || waitsForMore) {
            report.error(item, step.id(), "robot_may_not");
        }
    }

    private void stageOf(String id, Value value) {
        if (value instanceof Value.Literal literal) {
            stage(id, literal.value().asText());
        }
    }

    private void people(String id, People people) {
        switch (people) {
            case People.Queue queue ->
                known(id, "queue", queue.queue(), configuration().queues());
            case People.Role role ->
                known(id, "role", role.role(), configuration().roles());
            case People.Referred referred -> names(id, referred.reference());
            case People.HeadOf head -> names(id, head.person());
            case null -> {}
        }
    }

    private void reads(String id, Map<String, Value> values) {
        values.values().forEach(value -> fields(id, value.reads()));
    }

    private void fields(String id, Set<String> reads) {
        for (String read : reads) {
            if (Reference.written(read)) {
                names(id, Reference.parse(read));
            } else if (!CountCheck.of(read, item, id, configuration(), report)) {
                subject.ifPresent(type -> has(id, type, read));
            }
        }
    }

    private void has(String id, RecordTypeDefinition type, String field) {
        if (!type.has(field)) {
            report.error(
                    item,
                    id,
                    Phrase.of("no_field", type.id(), field),
                    Nearest.of(field, type.fields().keySet()));
        }
    }

    private void names(String id, Reference reference) {
        if (!names.contains(reference.name())) {
            report.error(item, id, Phrase.of("nowhere", reference), Nearest.of(reference.name(), names));
        } else if (reference.name().equals("input")) {
            known(id, "input", reference.fields().getFirst(), configuration().inputs());
        } else if (subject.isPresent()
                && subject.get().id().equals(reference.name())
                && !reference.fields().isEmpty()) {
            boolean result = Scope.steps(automation.steps()).stream()
                    .anyMatch(step -> step.id().equals(reference.name()));
            if (!result) {
                has(id, subject.get(), reference.fields().getFirst());
            }
        }
    }

    private void stage(String element, String name) {
        if (configuration().stage(name).isEmpty()) {
            report.error(item, element, "no_stage", name);
        }
    }

    private void known(String element, String what, String id, Map<String, ?> all) {
        if (id == null || !all.containsKey(id)) {
            report.error(item, element, Phrase.of("no_" + what, id), Nearest.of(id, all.keySet()));
        }
    }
}
