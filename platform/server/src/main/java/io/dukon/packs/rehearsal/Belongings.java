package io.dukon.packs.rehearsal;

import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.work.TaskTemplate;
import io.dukon.packs.rehearsal.Past.Thing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What belongs to the record that is replayed: what did belong to it then, and what robots would have added. Their tasks are
 * open until a person finished one of that template, or until they would have been closed.
 */
final class Belongings {

    /** A task that a robot would have set. */
    private record Open(String template, Thing thing) {}

    private final UUID record;
    private final Configuration configuration;
    private final List<Thing> things;
    private final Map<String, Open> open = new LinkedHashMap<>();

    Belongings(Past past, Configuration configuration) {
        this.record = past.record().id();
        this.configuration = configuration;
        this.things = new ArrayList<>(past.things());
    }

    long count(String of, Instant since, Instant at) {
        return things.stream().filter(thing -> thing.counts(of, since, at)).count()
                + open.values().stream()
                        .filter(one -> one.thing().counts(of, since, at))
                        .count();
    }

    /** @param id of what was made; null for what has none */
    void done(Effect effect, String id, Instant at) {
        switch (effect) {
            case Effect.CreateTask task
            when isMine(task.record()) -> open.put(id, new Open(task.template(), thing("open_tasks", at)));
            case Effect.CloseTasks close ->
                close(at, close.done(), one -> close.tasks().contains(one) || isMine(close.of()));
            case Effect.AddNote note when isMine(note.record()) -> things.add(thing("notes", at));
            case Effect.SendMessage message when isMine(message.record()) -> things.add(thing("messages", at));
            case Effect.MoveRecord move when isMine(move.record()) -> things.add(thing("moves", at));
            case Effect.CreateRecord create when isMine(create.linkTo()) -> things.add(thing(create.type(), at));
            default -> {}
        }
    }

    private boolean isMine(RecordRef about) {
        return about != null && about.id().equals(record.toString());
    }

    private Thing thing(String of, Instant at) {
        return new Thing(record, of, at, null);
    }

    /** The record leaves its stage: tasks belong to the stage on which they were set. */
    void left(Instant at) {
        close(at, true, id -> onLeave(id) == TaskTemplate.OnLeave.DONE);
        close(at, false, id -> onLeave(id) == TaskTemplate.OnLeave.VOID);
    }

    private TaskTemplate.OnLeave onLeave(String task) {
        TaskTemplate template = configuration.tasks().get(open.get(task).template());
        return template == null ? TaskTemplate.OnLeave.KEEP : template.onLeave();
    }

    /** A person finished a task of the template. @return the one that a robot would have set, the oldest first */
    Optional<String> finished(String template, Instant at) {
        Optional<String> task = open.entrySet().stream()
                .filter(one -> one.getValue().template().equals(template))
                .map(Map.Entry::getKey)
                .findFirst();
        task.ifPresent(id -> close(at, false, id::equals));
        return task;
    }

    private void close(Instant at, boolean done, Predicate<String> which) {
        List<String> closed = open.keySet().stream().filter(which).toList();
        closed.forEach(open::remove);
        if (done) {
            closed.forEach(id -> things.add(thing("done_tasks", at)));
        }
    }
}
