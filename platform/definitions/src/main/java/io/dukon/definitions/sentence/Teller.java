package io.dukon.definitions.sentence;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.condition.Related;
import io.dukon.definitions.text.Words;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.value.Span;
import io.dukon.definitions.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells one automation, step by step. */
final class Teller {
    private final Automation automation;
    private final Words words;
    private final Names names;
    private final String subject;

    Teller(Automation automation, Words words, Names names) {
        this.automation = automation;
        this.words = words;
        this.names = names;
        this.subject = Subject.of(automation, names.configuration());
    }

    Sentence tell() {
        List<Step> steps = automation.steps();
        boolean waits = !steps.isEmpty() && steps.getFirst() instanceof Step.Wait;
        String when = waits ? wait((Step.Wait) steps.getFirst()) : words.say("at_once");
        List<String> acts = new ArrayList<>();
        if (waits) {
            acts.addAll(acts(((Step.Wait) steps.getFirst()).then()));
        }
        acts.addAll(acts(waits ? steps.subList(1, steps.size()) : steps));
        return new Sentence(trigger(), when, List.copyOf(acts));
    }

    /** One step alone. */
    String tell(Step step) {
        return String.join(" · ", acts(step));
    }

    private String trigger() {
        return switch (automation.trigger()) {
            case Trigger.Entered entered -> words.say("trigger.entered", stages(entered.stages()));
            case Trigger.Left left -> words.say("trigger.left", stages(left.stages()));
            case Trigger.Created created -> words.say("trigger.created", names.type(created.type()));
            case Trigger.Changed changed -> words.say("trigger.changed", fields(Set.copyOf(changed.fields())));
            case Trigger.Button button ->
                words.say("trigger.button", names.text("automations." + automation.id() + ".title"));
            case Trigger.TaskFinished task -> words.say("trigger.task", task(task.template()));
            case Trigger.FormSubmitted form -> words.say("trigger.form", names.text("forms." + form.form() + ".title"));
            case Trigger.DateReached date -> words.say("trigger.date", names.field(date.field(), subject));
            case Trigger.Yearly yearly -> words.say("trigger.yearly", names.field(yearly.field(), subject));
            case Trigger.Schedule schedule -> schedule(schedule.over());
            case Trigger.Named named -> event("trigger.event", named.event());
        };
    }

    /** A saved filter goes by its name, one of the schedule's own by what it finds. */
    private String schedule(Trigger.Filter over) {
        if (over == null) {
            return words.say("trigger.schedule");
        }
        return over.use() == null
                ? words.say("trigger.schedule.records", names.type(over.type()))
                : words.say("trigger.schedule.filter", names.text("filters." + over.use()));
    }

    /** Plain words for what our own rooms tell; a plugin's event goes by its name. */
    private String event(String key, String name) {
        return words.known(key + "." + name).orElseGet(() -> words.say(key, name));
    }

    private List<String> acts(List<Step> steps) {
        return steps.stream().flatMap(step -> acts(step).stream()).toList();
    }

    private List<String> acts(Step step) {
        return switch (step) {
            case Step.If branch -> List.of(branch(branch));
            case Step.Choose choose ->
                List.of(words.say("if", fields(choose.on().reads()), either(choose.blocks())));
            case Step.Wait wait -> {
                List<String> all = new ArrayList<>(List.of(wait(wait)));
                all.addAll(acts(wait.then()));
                yield all;
            }
            case Step.Await await ->
                List.of(await.branches().stream()
                        .map(this::awaited)
                        .collect(Collectors.joining(" " + words.say("or") + " ")));
            default -> List.of(act(step));
        };
    }

    private String branch(Step.If branch) {
        return words.say("if", fields(branch.when().reads()), either(List.of(branch.then(), branch.otherwise())));
    }

    private String either(List<List<Step>> blocks) {
        return blocks.stream()
                .filter(block -> !block.isEmpty())
                .map(block -> String.join(", ", acts(block)))
                .collect(Collectors.joining("; " + words.say("if.else") + " "));
    }

    private String act(Step step) {
        return switch (step) {
            case Step.Task task -> words.say("act.task", task(task.use()));
            case Step.Notify notify -> words.say("act.notify", names.template("texts." + notify.text()));
            case Step.Message message -> words.say("act.message", names.template("messages." + message.use()));
            case Step.Note note -> words.say("act.note", names.template("texts." + note.text()));
            case Step.Move move ->
                move.to() instanceof Value.Literal literal
                        ? words.say("act.move", names.stage(literal.value().asText()))
                        : words.say("act.moveAsked");
            case Step.Assign assign -> words.say("act.assign", names.text("queues." + assign.queue()));
            case Step.Create create -> words.say("act.create", names.type(create.type()));
            case Step.Set set -> words.say("act.set", fields(set.values().keySet()));
            case Step.Copy copy -> words.say("act.copy");
            case Step.CloseTasks close -> words.say("act.closeTasks");
            case Step.Offer offer -> words.say("act.offer", names.text("queues." + offer.queue()));
            case Step.Act act -> words.say("act.room", act.verb());
            case Step.Stop stop -> words.say("act.stop");
            default -> throw new IllegalStateException(step.id());
        };
    }

    private String awaited(Step.Branch branch) {
        return switch (branch.awaited()) {
            case Step.Awaited.Task task -> words.say("await.task");
            case Step.Awaited.Form form -> words.say("await.form");
            case Step.Awaited.StageReached stage -> words.say("await.stage", stages(stage.stages()));
            case Step.Awaited.Holds holds ->
                words.say("await.that", fields(holds.that().reads()));
            case Step.Awaited.Pressed pressed -> words.say("await.button");
            case Step.Awaited.Happened happened -> event("await.event", happened.event());
            case Step.Awaited.After after -> words.say("await.after");
            case Step.Awaited.At at -> words.say("await.after");
        };
    }

    private String wait(Step.Wait wait) {
        Value length = wait.until() == null ? wait.length() : relative(wait.until());
        boolean written = length instanceof Value.Literal literal
                && Span.written(literal.value().asText());
        if (!written) {
            return words.say("until");
        }
        Span span = Span.parse(((Value.Literal) length).value().asText());
        return words.say("after." + span.unit().name(), Long.toString(span.amount()));
    }

    private static Value relative(Moment moment) {
        return moment.from() == null && moment.at() == null && moment.day() == null ? moment.plus() : null;
    }

    private String task(String template) {
        return names.template("tasks." + template + ".title");
    }

    private String stages(List<String> stages) {
        return stages.stream().map(names::stage).collect(Collectors.joining(", "));
    }

    private String fields(Set<String> paths) {
        return paths.stream().map(this::read).distinct().collect(Collectors.joining(", "));
    }

    private String read(String path) {
        if (!path.startsWith(Condition.COUNTED)) {
            return names.field(path, subject);
        }
        String thing = path.substring(Condition.COUNTED.length());
        return Related.THINGS.contains(thing) ? words.say("count." + thing) : words.say("count", names.type(thing));
    }
}
