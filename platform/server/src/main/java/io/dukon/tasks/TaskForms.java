package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.ShopClock;
import io.dukon.definitions.form.FormAnswers;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.type.Country;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Once;
import io.dukon.kernel.Problem;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Tasks that are finished by submitting their form, once each (SS-401). */
@ApplicationScoped
@Transactional
public class TaskForms {

    @Inject
    Tasks tasks;

    @Inject
    TaskTemplates templates;

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    @Inject
    ShopClock time;

    @Inject
    Event<FormSubmitted> events;

    /**
     * Submits the form of a task, which is done by it; for whose business the task is.
     *
     * @param answers by field; what the deciding answer hides is dropped
     * @throws Problem 422 with the fields that are missing or wrong: nothing has happened then; 409 {@code form_none} for a
     *     task without a form, {@code task_done} when it was submitted before, {@code task_void}
     */
    @Once
    public UUID submit(UUID id, Map<String, JsonNode> answers) {
        TaskRow task = tasks.lockMine(id);
        task.requireOpen();
        FormDefinition form = templates.form(task.template()).orElseThrow(() -> Problem.of(409, "tasks", "form_none"));
        FormAnswers checked = FormAnswers.of(
                form,
                templates.find(task.template()).orElseThrow().variant(),
                answers == null ? Map.of() : answers,
                configurations.current(),
                Country.ofCurrency(tenants.current().currency()),
                time::moment);
        Problem problem = Problem.invalid();
        checked.problems().forEach(field -> problem.at("/answers/" + field, "kernel", "bad_value"));
        problem.throwIfErrors();
        tasks.finish(task);
        UUID event = Ids.next();
        events.fire(new FormSubmitted(event, id, task.recordId(), form.id(), checked.values(), Callers.current()));
        return event;
    }
}
