package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.Addressee;
import io.dukon.definitions.run.Due;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.work.TaskTemplate;
import java.time.Instant;
import java.util.List;

/** Tasks of a world. */
record WorldTasks(Configuration configuration, World world, RunContext context, WorldPeople people) {
    private static final String OPEN = "open";

    /** @return the task, and the queue that is to find somebody for it, if a queue is */
    JsonNode create(Effect.CreateTask task, WorldPlaces places) {
        String id = "task" + world.next();
        World.Rec record = world.record(task.record().id());
        boolean follows = task.to() instanceof Addressee.Responsible;
        String queue = task.to() instanceof Addressee.Queue named ? named.queue() : null;
        String to = follows || queue != null ? null : people.one(task.to(), task.record());
        Due.In length = task.due() instanceof Due.In in ? in : null;
        String ref = record.ref().id();
        World.Task made = new World.Task(
                id,
                task.template(),
                ref,
                record.stage(),
                to,
                follows,
                task.from(),
                length,
                length == null ? task.due().from(world.now, context.zone()) : null,
                OPEN);
        boolean held = world.holder(made) != null;
        world.tasks.put(id, held ? made.held(to, deadline(made, world, context)) : made);
        if (queue != null) {
            places.task(id, ref, queue);
        }
        return Json.object().put("id", id);
    }

    /** The deadline of who takes the task now; a deadline that was set before stays. */
    static Instant deadline(World.Task task, World world, RunContext context) {
        return task.due() != null || task.length() == null
                ? task.due()
                : task.length().from(world.now, context.zone());
    }

    /** A record got a responsible: tasks that follow him have somebody now. */
    void followed(String record) {
        world.tasks.replaceAll((id, task) -> {
            boolean taken = task.follows() && task.on().equals(record) && world.holder(task) != null;
            return taken ? task.held(task.to(), deadline(task, world, context)) : task;
        });
    }

    void close(Effect.CloseTasks close) {
        world.tasks.replaceAll((id, task) -> {
            boolean meant = close.of() == null
                    ? close.tasks().contains(id)
                    : close.of().id().equals(task.on());
            return meant && task.state().equals(OPEN) ? task.in(close.done() ? "done" : "void") : task;
        });
    }

    /** What becomes of the tasks of a stage that the record leaves. */
    void leave(String record, String left) {
        world.tasks.replaceAll((id, task) -> {
            boolean ofStage = task.state().equals(OPEN) && record.equals(task.on()) && left.equals(task.stage());
            return ofStage ? left(task) : task;
        });
    }

    private World.Task left(World.Task task) {
        TaskTemplate template = configuration.tasks().get(task.template());
        return switch (template == null ? TaskTemplate.OnLeave.DONE : template.onLeave()) {
            case VOID -> task.in("void");
            case DONE -> task.in("done");
            case KEEP -> task;
        };
    }

    /** The open task that a story means, else the one that is closed already. */
    World.Task find(JsonNode body) {
        String template = Json.text(body, "task");
        String on = Json.text(body, "on");
        List<World.Task> found = world.tasks.values().stream()
                .filter(task -> template.equals(task.template()) || template.equals(task.id()))
                .filter(task -> on == null || world.id(on).equals(task.on()))
                .toList();
        return found.stream()
                .filter(one -> one.state().equals(OPEN))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElseThrow(() -> new StoryProblem("no_task", template));
    }

    /** @throws Refusal when it is closed, or only its form can finish it */
    void finish(World.Task task, Event.Cause cause) {
        if (!task.state().equals(OPEN)) {
            throw new Refusal(List.of("task_" + task.state()));
        }
        TaskTemplate template = configuration.tasks().get(task.template());
        if (template != null && template.form() != null) {
            throw new Refusal(List.of("form_missing"));
        }
        done(task, cause);
    }

    void done(World.Task task, Event.Cause cause) {
        world.tasks.put(task.id(), task.in("done"));
        world.finished.put(task.id(), world.now);
        world.pending.add(new Event.TaskFinished(world.record(task.on()).ref(), task.template(), task.id(), cause));
    }
}
