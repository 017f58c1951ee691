package io.dukon.tasks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Access;
import io.dukon.access.Verb;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.kernel.Once;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.tasks.TaskStore.Settled;
import io.dukon.timeline.Actor;
import io.dukon.timeline.Notifications;
import io.dukon.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sets, changes and finishes tasks, for people and robots. */
@ApplicationScoped
@Transactional
public class Tasks {

    private static final int LONGEST_TITLE = 300;

    @Inject
    TaskStore store;

    @Inject
    Records records;

    @Inject
    Access access;

    @Inject
    TaskRights rights;

    @Inject
    Members members;

    @Inject
    TaskTemplates templates;

    @Inject
    Timeline timeline;

    @Inject
    Notifications notifications;

    @Inject
    TaskSignals signals;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    /** Sets a task for a robot; who may see the record may have a task about it. */
    public UUID createByRobot(TaskDraft draft) {
        if (draft.recordId() != null) {
            RecordRow record = records.get(draft.recordId());
            access.require(record.type(), Verb.SEE, record.responsibleId());
        }
        return create(draft);
    }

    /**
     * Sets a task by hand; nobody named = for who sets it.
     *
     * @throws Problem 422 without a title or with a member who is not active, 404 for a record that is not visible
     */
    @Once
    public UUID create(TaskChange wanted, UUID recordId) {
        Problem problem = Problem.invalid();
        String title = title(wanted.title(), problem);
        UUID responsible = wanted.responsible() == null ? Callers.current().memberId() : wanted.responsible();
        Optional<Member> member = member(responsible, problem);
        problem.throwIfErrors();
        if (recordId != null) {
            RecordRow record = records.get(recordId);
            access.require(record.type(), Verb.SEE, record.responsibleId());
        }
        UUID id = create(new TaskDraft(
                recordId,
                null,
                null,
                "keep",
                title,
                text(wanted.text()),
                responsible,
                false,
                wanted.dueAt(),
                null,
                null,
                null));
        member.ifPresent(one -> tell(one, recordId, title));
        return id;
    }

    private UUID create(TaskDraft draft) {
        UUID id = Ids.next();
        Actor author = Actor.current();
        store.insert(id, draft, author.kind(), author.id(), author.name(), clock.instant());
        if (draft.recordId() != null) {
            timeline.add(draft.recordId(), "task_created", TaskTold.about(id, draft.title(), draft.words()));
        }
        signals.changed(draft.recordId(), draft.responsibleId());
        events.fire(new TaskCreated(id, draft.recordId(), draft.responsibleId()));
        return id;
    }

    /** What is null in the change stays. */
    public void change(UUID id, TaskChange wanted) {
        TaskRow task = lockMine(id);
        task.requireOpen();
        Problem problem = Problem.invalid();
        String title = wanted.title() == null ? task.title() : title(wanted.title(), problem);
        UUID responsible = wanted.responsible() == null ? task.responsibleId() : wanted.responsible();
        boolean handed = responsible != null && !responsible.equals(task.responsibleId());
        Optional<Member> member = handed ? member(responsible, problem) : Optional.empty();
        problem.throwIfErrors();
        Instant dueAt = wanted.withoutTime() ? null : wanted.dueAt() == null ? task.dueAt() : wanted.dueAt();
        store.change(id, title, wanted.text() == null ? task.text() : text(wanted.text()), dueAt, responsible);
        if (task.recordId() != null) {
            store.recount(task.recordId());
        }
        signals.changed(task.recordId(), task.responsibleId(), responsible);
        member.ifPresent(one -> {
            events.fire(new TaskHandedOver(id, one.id()));
            tell(one, task.recordId(), title);
        });
    }

    /**
     * Finishes a task and fires {@link TaskFinished}.
     *
     * @return id of the event
     * @throws Problem 409 {@code task_void} when it is no longer needed (RS-OP-13), {@code task_done} when it is done,
     *     {@code form_missing} when only its form finishes it
     */
    @Once
    public UUID finish(UUID id) {
        TaskRow task = lockMine(id);
        task.requireOpen();
        if (templates.form(task.template()).isPresent()) {
            throw Problem.of(409, "tasks", "form_missing");
        }
        return finish(task);
    }

    /** Done, whoever and whatever finished it. */
    UUID finish(TaskRow task) {
        return finish(task, Json.MAPPER.createObjectNode());
    }

    /** @param told what else the history says of it */
    UUID finish(TaskRow task, ObjectNode told) {
        UUID record = task.recordId();
        ObjectNode data = TaskTold.about(task.id(), task.title(), task.words()).setAll(told);
        if (store.awaited(task.id()) || templates.starts(task.template())) {
            data.put("woke", true);
        }
        store.settle(task.id(), "done", Callers.current().memberId(), clock.instant());
        UUID entry = Ids.next();
        if (record != null) {
            store.recount(record);
            entry = timeline.add(record, "task_done", data).id();
        }
        signals.changed(record, task.responsibleId());
        events.fire(new TaskFinished(entry, task.id(), record, task.template(), Callers.current()));
        return entry;
    }

    /**
     * Takes finishing back.
     *
     * @throws Problem 409 {@code task_has_effects} when a robot went on because of it, {@code task_void}, {@code task_open},
     *     {@code task_stage_left} when its record has gone on
     */
    public void reopen(UUID id) {
        TaskRow task = lockMine(id);
        if (!task.state().equals("done")) {
            throw task.settled();
        }
        if (task.stage() != null && !task.stage().equals(task.recordStage())) {
            throw Problem.of(409, "tasks", "task_stage_left");
        }
        if (store.woke(task.recordId(), id)) {
            throw Problem.of(409, "tasks", "task_has_effects");
        }
        store.settle(id, "open", null, clock.instant());
        if (task.recordId() != null) {
            store.recount(task.recordId());
            timeline.add(
                    task.recordId(),
                    "task_created",
                    TaskTold.about(id, task.title(), task.words()).put("reopened", true));
        }
        signals.changed(task.recordId(), task.responsibleId());
    }

    /** A robot closes all open tasks of a record: as done, or as no longer needed. */
    public void close(UUID recordId, boolean done) {
        RecordRow record = records.lock(recordId);
        access.require(record.type(), Verb.EDIT, record.responsibleId());
        store.openOf(recordId).forEach(task -> close(task, done));
    }

    /** A robot closes these tasks, as far as they are open. */
    public void close(List<UUID> tasks, boolean done) {
        for (UUID id : tasks) {
            TaskRow task = lockMine(id);
            if (task.state().equals("open")) {
                close(task, done);
            }
        }
    }

    private void close(TaskRow task, boolean done) {
        if (done) {
            finish(task);
            return;
        }
        store.settle(task.id(), "void", Callers.current().memberId(), clock.instant());
        if (task.recordId() != null) {
            store.recount(task.recordId());
        }
        voided(task.recordId(), new Settled(task.id(), task.title(), task.words(), "void"), null);
        signals.changed(task.recordId(), task.responsibleId());
    }

    /** Tells the history and the rooms above what a change of the record did to its task. */
    void voided(UUID record, Settled task, UUID move) {
        ObjectNode data = TaskTold.about(task.id(), task.title(), task.words());
        if (move != null) {
            data.put("move", move.toString());
        }
        if (record != null) {
            timeline.add(record, task.state().equals("done") ? "task_done" : "task_void", data);
        }
        if (task.state().equals("void")) {
            events.fire(new TaskVoided(task.id(), record));
        }
    }

    /** The task, if it is the caller's business: his own, set by him, or about a record that he may edit. */
    TaskRow lockMine(UUID id) {
        TaskRow task = store.lock(id).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        rights.requireChange(task);
        return task;
    }

    private static String title(String title, Problem problem) {
        if (title == null || title.isBlank()) {
            problem.at("/title", "records", "required");
            return "";
        }
        if (title.strip().length() > LONGEST_TITLE) {
            problem.at("/title", "records", "too_long", LONGEST_TITLE);
        }
        return title.strip();
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    private Optional<Member> member(UUID id, Problem problem) {
        Optional<Member> member = id == null
                ? Optional.empty()
                : members.find(id).filter(one -> one.state().equals("active"));
        if (id != null && member.isEmpty()) {
            problem.at("/responsible", "records", "reference");
        }
        return member;
    }

    /** A person who gives a task to another tells him. */
    private void tell(Member member, UUID record, String title) {
        Caller caller = Callers.current();
        if (caller.kind() == Caller.Kind.PERSON && !member.id().equals(caller.memberId())) {
            notifications.notify(
                    member.id(), record, Texts.get("tasks", member.locale(), "given", title, caller.name()));
        }
    }
}
