package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.Addressee;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.Wait;
import io.dukon.definitions.words.ItemNames;
import io.dukon.identity.Member;
import io.dukon.kernel.Texts;
import io.dukon.timeline.RobotTexts;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a trial in the reader's language. */
record TrialWords(Configuration configuration, String locale, Map<String, Member> people, RobotTexts texts) {

    Trial.Line line(Effect effect, TrialContext context) {
        return new Trial.Line(
                context.now(), kind(effect), text(effect, context), who(effect, context), due(effect, context));
    }

    private static String kind(Effect effect) {
        return switch (effect) {
            case Effect.CreateTask task -> "task";
            case Effect.Notify notify -> "notify";
            case Effect.SendMessage message -> "message";
            case Effect.MoveRecord move -> "move";
            case Effect.CreateRecord create -> "create";
            case Effect.SetFields set -> "set";
            case Effect.AssignToQueue assign -> "assign";
            case Effect.OfferToQueue offer -> "offer";
            case Effect.CloseTasks close -> "close_tasks";
            case Effect.AddNote note -> "note";
            case Effect.Act act -> "act";
        };
    }

    private String text(Effect effect, TrialContext context) {
        return switch (effect) {
            case Effect.CreateTask task ->
                say(
                        "would.task",
                        filled("tasks." + task.template() + ".title", task.record(), null, task.with(), context));
            case Effect.Notify notify ->
                say(
                        "would.notify",
                        filled(
                                "texts." + notify.text(),
                                notify.record(),
                                reader(notify.to(), context),
                                notify.with(),
                                context));
            case Effect.SendMessage message ->
                say(
                        "would.message",
                        filled("messages." + message.template(), message.record(), null, message.with(), context));
            case Effect.SetFields set -> say("would.fields", fields(set));
            default -> new RehearsalWords(configuration, locale, people).would(effect);
        };
    }

    private String filled(
            String key, RecordRef record, String reader, Map<String, JsonNode> with, TrialContext context) {
        return texts.format(key, locale, record, reader, with, context);
    }

    /** What is told to one person is told as he would read it; what several read is told whole. */
    private String reader(Addressee to, TrialContext context) {
        String one =
                switch (to) {
                    case Addressee.Person person -> person.id();
                    case Addressee.Responsible responsible -> responsible(responsible, context);
                    default -> null;
                };
        return people.containsKey(one) ? one : null;
    }

    private static String responsible(Addressee.Responsible to, TrialContext context) {
        JsonNode id = to.record() == null ? null : context.read(to.record(), "responsible");
        return id == null || id.isNull() ? null : id.asText();
    }

    private String fields(Effect.SetFields set) {
        ItemNames names = new ItemNames(configuration, locale);
        return set.changes().entrySet().stream()
                .flatMap(one -> one.getValue().keySet().stream()
                        .map(field -> names.element("types", one.getKey().type(), "fields", field)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String who(Effect effect, TrialContext context) {
        return switch (effect) {
            case Effect.CreateTask task -> addressee(task.to(), context);
            case Effect.Notify notify -> addressee(notify.to(), context);
            default -> null;
        };
    }

    private String addressee(Addressee to, TrialContext context) {
        ItemNames names = new ItemNames(configuration, locale);
        return switch (to) {
            case Addressee.Person person -> name(person.id());
            case Addressee.Responsible responsible -> {
                String id = responsible(responsible, context);
                yield id == null ? say("holder.responsible") : name(id);
            }
            case Addressee.Queue queue -> names.title("queues", queue.queue());
            case Addressee.Role role -> names.title("roles", role.role());
            case Addressee.HeadOf head -> say("holder.head");
        };
    }

    private String name(String person) {
        return people.containsKey(person) ? people.get(person).name() : say("holder.nobody");
    }

    private static Instant due(Effect effect, TrialContext context) {
        return effect instanceof Effect.CreateTask task ? task.due().from(context.now(), context.zone()) : null;
    }

    Trial.Awaited wait(Wait wait) {
        String kind = wait.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        Instant due = wait instanceof Wait.Timer timer ? timer.due() : null;
        return new Trial.Awaited(
                wait instanceof Wait.StageEntered entered
                        ? say("trial.wait." + kind, stages(entered.stages().stream()))
                        : say("trial.wait." + kind),
                due);
    }

    String stages(Stream<String> stages) {
        return stages.map(name -> configuration
                        .stage(name)
                        .map(stage -> configuration.labels().stage(locale, stage))
                        .orElse(name))
                .collect(Collectors.joining(", "));
    }

    /** What a button says when it refuses. */
    String refusal(String automation, String id) {
        return configuration
                .texts()
                .find(locale, "automations." + automation + ".refuse." + id)
                .orElseGet(() -> say("trial.refused"));
    }

    String say(String key, Object... args) {
        return Texts.get("packs", locale, key, args);
    }
}
