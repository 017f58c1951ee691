package io.dukon.definitions.check;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.type.FieldKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What a run can name when it begins: its record, what its trigger says, what the event brought. */
record Brought(Scope scope) {
    Room room(Automation automation) {
        Trigger trigger = automation.trigger();
        Held subject = scope.subject(automation)
                .map(type -> Held.record(type, configuration()))
                .orElse(Held.OPEN);
        Map<String, Held> names = new LinkedHashMap<>();
        if (ofAnyType(trigger)) {
            configuration().types().keySet().forEach(type -> names.put(type, Held.record(type, configuration())));
        }
        scope.subject(automation).ifPresent(type -> names.put(type, subject));
        event(trigger, names);
        names.put("trigger", trigger(trigger, subject));
        return new Room(subject, names, false);
    }

    private Configuration configuration() {
        return scope.configuration();
    }

    /** It is about a record whose type only the event knows. */
    private static boolean ofAnyType(Trigger trigger) {
        return trigger instanceof Trigger.TaskFinished
                || trigger instanceof Trigger.FormSubmitted
                || (trigger instanceof Trigger.Named named && named.type() == null);
    }

    /** {@code conversation.started} brings {@code $conversation}, of which only its room knows more. */
    private void event(Trigger trigger, Map<String, Held> names) {
        switch (trigger) {
            case Trigger.Named named -> names.put(named.event().split("\\.")[0], Catalogue.event(named.event()));
            case Trigger.FormSubmitted submitted -> names.put(submitted.form(), answers(submitted.form()));
            case Trigger.Schedule schedule
            when schedule.digest() != Trigger.Digest.NONE -> names.put("found", found(schedule.digest()));
            default -> {}
        }
    }

    private Held answers(String id) {
        FormDefinition form = configuration().forms().get(id);
        return form == null
                ? Held.OPEN
                : new Held.Parts(FormFields.of(form, configuration()).answers(null), true);
    }

    private static Held found(Trigger.Digest digest) {
        Map<String, Held> found = new LinkedHashMap<>();
        found.put("count", new Held.Plain(FieldKind.NUMBER));
        found.put("list", new Held.Plain(FieldKind.TEXT));
        if (digest == Trigger.Digest.RESPONSIBLE) {
            found.put("person", new Held.Person());
        }
        return new Held.Parts(found, false);
    }

    private Held trigger(Trigger trigger, Held subject) {
        Map<String, Held> parts = new LinkedHashMap<>();
        parts.put("actor", new Held.Plain(FieldKind.PERSON));
        parts.put("at", new Held.Plain(FieldKind.DATETIME));
        switch (trigger) {
            case Trigger.Button button -> parts.putAll(asked(button.ask(), subject));
            case Trigger.Entered entered -> stages(parts, "stage", "from");
            case Trigger.Left left -> stages(parts, "stage", "to");
            case Trigger.TaskFinished task -> parts.put("task", Held.OPEN);
            case Trigger.Changed changed -> parts.put("fields", Held.OPEN);
            default -> parts.put("event", Held.OPEN);
        }
        return new Held.Parts(parts, false);
    }

    private static void stages(Map<String, Held> parts, String... names) {
        List.of(names).forEach(name -> parts.put(name, new Held.Plain(FieldKind.TEXT)));
    }

    /** Answers to what a button asks: a field of its record, or a value of the button's own. */
    static Map<String, Held> asked(List<Trigger.Ask> all, Held subject) {
        Map<String, Held> parts = new LinkedHashMap<>();
        for (Trigger.Ask ask : all) {
            Held field = ask.type() == null ? subject.step(ask.id()) : null;
            FieldKind kind =
                    ask.type() == null ? null : FieldKind.of(ask.type()).orElse(FieldKind.TEXT);
            Held own = kind == null
                    ? Held.OPEN
                    : new Held.Plain(kind, ask.choices().isEmpty() ? null : new LinkedHashSet<>(ask.choices()));
            parts.put(ask.id(), field == null ? own : field);
        }
        return parts;
    }
}
