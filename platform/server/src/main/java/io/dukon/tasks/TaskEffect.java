package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.run.Addressee;
import io.dukon.definitions.run.Due;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.EffectHandler;
import io.dukon.definitions.run.EffectScope;
import io.dukon.definitions.work.TaskTemplate;
import io.dukon.definitions.work.TaskTemplate.OnLeave;
import io.dukon.kernel.Json;
import io.dukon.tenancy.Tenants;
import io.dukon.timeline.RobotTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Sets tasks for automations. One for the responsible goes with him; without one it waits until the record has one. */
@ApplicationScoped
class TaskEffect implements EffectHandler {

    @Inject
    Tasks tasks;

    @Inject
    TaskStore store;

    @Inject
    RobotTexts texts;

    @Inject
    Tenants tenants;

    @Inject
    Event<TaskQueued> queued;

    @Override
    public Set<Class<? extends Effect>> effects() {
        return Set.of(Effect.CreateTask.class);
    }

    @Override
    public JsonNode perform(Effect effect, EffectScope scope) {
        Effect.CreateTask wanted = (Effect.CreateTask) effect;
        TaskTemplate template = scope.context().configuration().tasks().get(wanted.template());
        UUID record =
                wanted.record() == null ? null : UUID.fromString(wanted.record().id());
        TaskDraft draft = draft(wanted, template, record, scope);
        UUID id = tasks.createByRobot(draft);
        if (wanted.to() instanceof Addressee.Queue queue) {
            queued.fire(new TaskQueued(id, record, queue.queue()));
        }
        if (scope.stageLeft() && template.onLeave() != OnLeave.KEEP) {
            tasks.close(List.of(id), template.onLeave() == OnLeave.DONE);
        }
        ObjectNode result =
                Json.MAPPER.createObjectNode().put("id", id.toString()).put("title", draft.title());
        result.set(RobotTexts.WORDS, draft.words());
        result.set(
                "reads",
                RobotTexts.reads(
                        "tasks." + template.id() + ".title", tenants.current().locale(), scope.context()));
        UUID responsible = store.find(id).orElseThrow().responsibleId();
        JsonNode name = responsible == null ? null : scope.context().person(responsible.toString(), "name");
        return name == null ? result : result.put("name", name.asText());
    }

    /** A length of time counts from when somebody has the task: until then it has no deadline. */
    private TaskDraft draft(Effect.CreateTask wanted, TaskTemplate template, UUID record, EffectScope scope) {
        UUID responsible = wanted.to() instanceof Addressee.Queue ? null : responsible(wanted.to(), scope);
        boolean later = responsible == null && wanted.due() instanceof Due.In;
        return new TaskDraft(
                record,
                template.id(),
                stage(wanted, scope),
                template.onLeave().name().toLowerCase(Locale.ROOT),
                text(wanted, "title", tenants.current().locale(), scope),
                text(wanted, "text", tenants.current().locale(), scope),
                responsible,
                wanted.to() instanceof Addressee.Responsible,
                later
                        ? null
                        : wanted.due()
                                .from(scope.context().now(), scope.context().zone()),
                later ? ((Due.In) wanted.due()).span().toString() : null,
                words(wanted, scope),
                scope.run());
    }

    /** A task belongs to the stage on which it was set: that of the run, or where another record stands now. */
    private static String stage(Effect.CreateTask wanted, EffectScope scope) {
        if (scope.stageLeft()) {
            return scope.stage();
        }
        if (wanted.record() == null) {
            return null;
        }
        JsonNode stage = scope.context().read(wanted.record(), "stage");
        return stage == null || stage.isNull() ? null : stage.asText();
    }

    /** Of several holders of a role the one with the fewest open tasks. */
    private UUID responsible(Addressee to, EffectScope scope) {
        List<UUID> people = scope.people(to);
        return people.size() < 2 ? people.stream().findFirst().orElse(null) : store.leastLoaded(people);
    }

    /** Whoever reads the task does so in his language, and as things were when it was set. */
    private JsonNode words(Effect.CreateTask task, EffectScope scope) {
        ObjectNode words = Json.MAPPER.createObjectNode();
        for (String locale : scope.context().configuration().texts().locales()) {
            words.putObject(locale)
                    .put("title", text(task, "title", locale, scope))
                    .put("text", text(task, "text", locale, scope));
        }
        return words;
    }

    private String text(Effect.CreateTask task, String part, String locale, EffectScope scope) {
        String key = "tasks." + task.template() + "." + part;
        boolean known =
                scope.context().configuration().texts().find(locale, key).isPresent();
        return known ? texts.format(key, locale, task.record(), null, task.with(), scope.context()) : "";
    }
}
