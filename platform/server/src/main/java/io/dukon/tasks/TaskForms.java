package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.ShopClock;
import io.dukon.definitions.form.FormAnswers;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.Country;
import io.dukon.definitions.type.FieldProblem;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Once;
import io.dukon.kernel.Problem;
import io.dukon.records.FileFields;
import io.dukon.records.Referred;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Tasks that are finished by submitting their form, once each (SS-401). */
@ApplicationScoped
@Transactional
public class TaskForms {

    @Inject
    Tasks tasks;

    @Inject
    TaskStore rows;

    @Inject
    TaskRights rights;

    @Inject
    KnownAnswers known;

    @Inject
    TaskTemplates templates;

    @Inject
    FileFields files;

    @Inject
    Configurations configurations;

    @Inject
    Referred referred;

    @Inject
    Tenants tenants;

    @Inject
    ShopClock time;

    @Inject
    Event<FormSubmitted> events;

    /**
     * What the task asks, in the caller's language; who sees the task may read it. A question about the record comes with
     * what the record says already, as far as the caller sees it.
     *
     * @throws Problem 404 for a task that is not there or none of the caller's business, 409 {@code form_none}
     */
    public TaskForm get(UUID id) {
        TaskRow task = rows.find(id).filter(rights::sees).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        FormDefinition form = templates.form(task.template()).orElseThrow(() -> Problem.of(409, "tasks", "form_none"));
        String variant = templates.find(task.template()).orElseThrow().variant();
        TaskForm asked = new FormWords(configurations.current(), Callers.locale(), time::moment).say(form, variant);
        return task.recordId() == null ? asked : known.of(asked, form, task.recordId());
    }

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
        requireRight(checked);
        RecordTypeDefinition asked = form.type(configurations.current());
        Map<String, JsonNode> kept = withFiles(task, asked, checked.values());
        Map<String, JsonNode> said = referred.said(asked, kept, field -> "/answers/" + field);
        tasks.finish(task, TaskTold.answers(form, files.told(asked, said)));
        UUID event = Ids.next();
        events.fire(new FormSubmitted(event, id, task.recordId(), form.id(), kept, Callers.current()));
        return event;
    }

    /** The record of the task has the files from now on; robots put them where they belong. */
    private Map<String, JsonNode> withFiles(TaskRow task, RecordTypeDefinition asked, Map<String, JsonNode> answers) {
        Map<String, JsonNode> kept = new LinkedHashMap<>(answers);
        if (task.recordId() != null) {
            files.attach(task.recordId(), asked, field -> null, kept, "/answers/");
            return kept;
        }
        Problem problem = Problem.invalid();
        FileFields.of(asked).stream()
                .filter(field -> !Json.empty(kept.get(field.id())))
                .forEach(field -> problem.at("/answers/" + field.id(), "tasks", "file_nowhere"));
        problem.throwIfErrors();
        return kept;
    }

    private static void requireRight(FormAnswers checked) {
        Problem problem = Problem.invalid();
        for (FieldProblem one : checked.wrong()) {
            String texts = one.code().equals("outside") ? "tasks" : "records";
            problem.at("/answers" + one.pointer(), texts, one.code(), one.args().toArray());
        }
        problem.throwIfErrors();
    }
}
