package io.dukon.tasks;

import io.dukon.access.Access;
import io.dukon.access.Verb;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whose business a task is: his who does it or set it, and theirs who have a right to its record. */
@ApplicationScoped
class TaskRights {

    @Inject
    Access access;

    boolean sees(TaskRow task) {
        return has(task, Verb.SEE);
    }

    /** @throws Problem 403 when the caller only sees the task, 404 when he does not even see it */
    void requireChange(TaskRow task) {
        if (!has(task, Verb.EDIT)) {
            throw sees(task) ? Problem.of(403, "access", "forbidden") : Problem.of(404, "kernel", "not_found");
        }
    }

    private boolean has(TaskRow task, Verb onRecord) {
        UUID me = Callers.current().memberId();
        return me != null && (me.equals(task.responsibleId()) || me.equals(task.authorId()))
                || access.isAdmin()
                || task.recordId() != null && access.allows(task.recordType(), onRecord, task.recordResponsibleId());
    }
}
