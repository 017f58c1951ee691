package io.dukon.definitions.check;

import io.dukon.definitions.automation.Step;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.value.Reference;
import io.dukon.definitions.work.TaskTemplate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What later steps can name of a step. */
record Results(Configuration configuration) {
    /** @return null for steps that only steer the run: there is nothing to name */
    Held of(Step step, Room room) {
        return switch (step) {
            case Step.Create create -> Held.record(create.type(), configuration);
            case Step.Task task -> {
                TaskTemplate template = configuration.tasks().get(task.use());
                yield template == null ? Held.OPEN : new Held.Task(template);
            }
            case Step.Offer offer ->
                new Held.Parts(
                        Map.of(
                                "id", new Held.Plain(FieldKind.TEXT),
                                "person", new Held.Plain(FieldKind.PERSON),
                                "accepted_at", new Held.Plain(FieldKind.DATETIME)),
                        false);
            case Step.Await await -> awaited(await, room);
            case Step.Move move -> record(move.record(), room);
            case Step.Act act -> Catalogue.act(act.verb());
            case Step.If steers -> null;
            case Step.Choose steers -> null;
            case Step.Wait steers -> null;
            case Step.Stop steers -> null;
            default -> Held.OPEN;
        };
    }

    /** The record that an act is about. @param reference null = the subject */
    static Held record(Reference reference, Room room) {
        if (reference == null) {
            return room.subject();
        }
        Held held = room.names().getOrDefault(reference.name(), Held.OPEN);
        for (String field : reference.fields()) {
            held = held == null ? Held.OPEN : held.step(field);
        }
        return held == null ? Held.OPEN : held;
    }

    private Held awaited(Step.Await await, Room room) {
        Map<String, Held> parts = new LinkedHashMap<>();
        boolean answers = false;
        for (Step.Branch branch : await.branches()) {
            Map<String, Held> of = of(branch.awaited(), room);
            if (of == null) {
                return Held.OPEN;
            }
            answers |= branch.awaited() instanceof Step.Awaited.Form;
            parts.putAll(of);
        }
        Set<String> branches = new LinkedHashSet<>();
        await.branches().forEach(branch -> branches.add(branch.id()));
        parts.put("branch", new Held.Plain(FieldKind.TEXT, branches));
        return new Held.Parts(parts, answers);
    }

    /** Null when nobody can know. */
    private Map<String, Held> of(Step.Awaited awaited, Room room) {
        return switch (awaited) {
            case Step.Awaited.Form form -> answers(record(form.task(), room));
            case Step.Awaited.Pressed pressed -> Brought.asked(pressed.ask(), room.subject());
            case Step.Awaited.Happened happened ->
                Catalogue.event(happened.event()) instanceof Held.Parts known ? known.parts() : null;
            case Step.Awaited.Task task -> Map.of("actor", new Held.Plain(FieldKind.PERSON));
            default -> Map.of();
        };
    }

    private Map<String, Held> answers(Held awaited) {
        if (!(awaited instanceof Held.Task task) || task.template().form() == null) {
            return null;
        }
        FormDefinition form = configuration.forms().get(task.template().form());
        return form == null
                ? null
                : FormFields.of(form, configuration).answers(task.template().variant());
    }
}
