package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.run.Addressee;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.EffectHandler;
import io.dukon.definitions.run.EffectScope;
import io.dukon.definitions.work.TaskTemplate;
import io.dukon.definitions.work.TaskTemplate.OnLeave;
import io.dukon.kernel.Json;
import io.dukon.tenancy.Tenants;
import io.dukon.timeline.RobotTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
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

    @Override
    public Set<Class<? extends Effect>> effects() {
        return Set.of(Effect.CreateTask.class);
    }

    @Override
    public JsonNode perform(Effect effect, EffectScope scope) {
        Effect.CreateTask wanted = (Effect.CreateTask) effect;
        TaskTemplate template = scope.context().configuration().tasks().get(wanted.template());
        UUID responsible = responsible(wanted.to(), scope);
        Instant due = wanted.due().from(scope.context().now(), scope.context().zone());
        String title = text(wanted, "title", scope);
        UUID id = tasks.createByRobot(new TaskDraft(
                wanted.record() == null ? null : UUID.fromString(wanted.record().id()),
                template.id(),
                stage(wanted, scope),
                template.onLeave().name().toLowerCase(Locale.ROOT),
                title,
                text(wanted, "text", scope),
                responsible,
                wanted.to() instanceof Addressee.Responsible,
                due,
                scope.run()));
        if (scope.stageLeft() && template.onLeave() != OnLeave.KEEP) {
            tasks.close(List.of(id), template.onLeave() == OnLeave.DONE);
        }
        ObjectNode result =
                Json.MAPPER.createObjectNode().put("id", id.toString()).put("title", title);
        result.set(
                "reads",
                RobotTexts.reads(
                        "tasks." + template.id() + ".title", tenants.current().locale(), scope.context()));
        JsonNode name = responsible == null ? null : scope.context().person(responsible.toString(), "name");
        return name == null ? result : result.put("name", name.asText());
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

    private String text(Effect.CreateTask task, String part, EffectScope scope) {
        String key = "tasks." + task.template() + "." + part;
        String locale = tenants.current().locale();
        boolean known =
                scope.context().configuration().texts().find(locale, key).isPresent();
        return known ? texts.format(key, locale, task.record(), null, task.with(), scope.context()) : "";
    }
}
