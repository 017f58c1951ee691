package io.dukon.automation;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** SQL of runs that go on without a step. */
@ApplicationScoped
class SkipStore {

    @PersistenceContext
    EntityManager em;

    /** The run is to go on without the step at which it failed. @return false when it does not stand there any more */
    boolean skip(UUID id, String step) {
        return Sql.of(
                                em,
                                """
                update dukon.automation_run set state = 'ready', ended_at = null, failed_step = null,
                    skipped = array_append(skipped, :step)
                where tenant_id = :tenant and id = :id and state = 'failed' and failed_step ->> 'id' = :step""")
                        .set("id", id)
                        .set("step", step)
                        .run()
                == 1;
    }
}
