package io.dukon.packs.rehearsal;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.words.ItemNames;
import io.dukon.identity.Member;
import io.dukon.kernel.Texts;
import io.dukon.packs.rehearsal.Past.Happening;
import io.dukon.records.RecordRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Tells a tally in the reader's language. */
record RehearsalWords(Configuration configuration, String locale, Map<String, Member> people) {

    private static final int MOST_EMPTY = 10;

    Rehearsal of(Tally tally, int days, Instant from, Instant to) {
        return new Rehearsal(
                days,
                from,
                to,
                tally.events,
                tally.records,
                tally.tasks,
                tally.late,
                tally.messages,
                tally.notifications,
                tally.moves,
                tally.created,
                tally.changed,
                holders(tally),
                tally.stuckCount,
                tally.stuck.stream()
                        .map(one -> new Rehearsal.Stuck(
                                subject(one.record()), stage(one.stage()), say("stuck." + one.reason())))
                        .toList(),
                empty(tally),
                failed(tally),
                sample(tally));
    }

    private List<Rehearsal.Holder> holders(Tally tally) {
        return tally.byHolder.entrySet().stream()
                .map(one -> new Rehearsal.Holder(holder(one.getKey()), one.getValue()))
                .sorted(Comparator.comparing(Rehearsal.Holder::tasks).reversed())
                .toList();
    }

    private List<Rehearsal.Failed> failed(Tally tally) {
        return tally.failed.entrySet().stream()
                .map(one -> new Rehearsal.Failed(
                        one.getKey().automation(),
                        names().title("automations", one.getKey().automation()),
                        one.getValue(),
                        one.getKey().reason()))
                .toList();
    }

    private List<Rehearsal.Empty> empty(Tally tally) {
        return tally.empty.entrySet().stream()
                .map(one -> {
                    String[] parts = one.getKey().split("\\.", 2);
                    return new Rehearsal.Empty(
                            parts[0], parts[1], names().element("types", parts[0], "fields", parts[1]), one.getValue());
                })
                .sorted(Comparator.comparing(Rehearsal.Empty::records).reversed())
                .limit(MOST_EMPTY)
                .toList();
    }

    private String holder(String holder) {
        String kind = holder.substring(0, holder.indexOf(':'));
        String id = holder.substring(kind.length() + 1);
        return switch (kind) {
            case "person" -> people.containsKey(id) ? people.get(id).name() : say("holder.nobody");
            case "roles", "queues" -> names().title(kind, id);
            case "head" -> say("holder.head");
            default -> say("holder.responsible");
        };
    }

    private Rehearsal.Sample sample(Tally tally) {
        if (tally.richest == null) {
            return null;
        }
        List<Rehearsal.Line> lines = new ArrayList<>();
        tally.richest.happenings().forEach(one -> lines.add(new Rehearsal.Line(one.at(), "was", was(one))));
        tally.story.forEach(one -> lines.add(new Rehearsal.Line(one.at(), "would", would(one.effect()))));
        lines.sort(Comparator.comparing(Rehearsal.Line::at));
        return new Rehearsal.Sample(subject(tally.richest.record()), lines);
    }

    private String was(Happening happening) {
        return happening.kind().equals("moved")
                ? say("was.moved", stage(happening.data().path("to").asText()))
                : say("was." + happening.kind());
    }

    /** What a robot would do, in words. */
    String would(Effect effect) {
        return switch (effect) {
            case Effect.CreateTask task -> say("would.task", names().title("tasks", task.template()));
            case Effect.Notify notify -> say("would.notify", names().title("texts", notify.text()));
            case Effect.SendMessage message -> say("would.message", names().title("messages", message.template()));
            case Effect.MoveRecord move -> say("would.move", stage(move.stage()));
            case Effect.CreateRecord create -> say("would.create", names().title("types", create.type()));
            case Effect.SetFields set -> say("would.set");
            case Effect.CloseTasks close -> say("would.close_tasks");
            case Effect.AddNote note -> say("would.note");
            case Effect.AssignToQueue assign -> say("would.assign", names().title("queues", assign.queue()));
            case Effect.OfferToQueue offer -> say("would.offer", names().title("queues", offer.queue()));
            case Effect.Act act -> act.verb();
        };
    }

    private String stage(String name) {
        return configuration
                .stage(name)
                .map(stage -> configuration.labels().stage(locale, stage))
                .orElse(name);
    }

    static Rehearsal.Subject subject(RecordRow row) {
        return new Rehearsal.Subject(row.id(), row.number(), row.title(), row.type());
    }

    private ItemNames names() {
        return new ItemNames(configuration, locale);
    }

    private String say(String key, Object... args) {
        return Texts.get("packs", locale, key, args);
    }
}
