package io.dukon.tasks;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** SQL of which templates tasks name. */
@ApplicationScoped
class TaskTemplateStore {

    @PersistenceContext
    EntityManager em;

    /** The template goes by another id. */
    void rename(String from, String to) {
        Sql.of(
                        em,
                        "update dukon.task set template = :to where tenant_id = :tenant and template = :from and state = 'open'")
                .set("from", from)
                .set("to", to)
                .run();
    }
}
