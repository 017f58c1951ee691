package io.dukon.packs.edit;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** SQL of how robots fare: how often they ran, which are stopped; it only reads. */
@ApplicationScoped
class RunCountStore {

    @PersistenceContext
    EntityManager em;

    Map<String, Long> since(Instant from) {
        Map<String, Long> all = new HashMap<>();
        Sql.of(
                        em,
                        """
                select automation, count(*) as n from dukon.automation_run
                where tenant_id = :tenant and started_at >= :from group by automation""")
                .set("from", from)
                .list(row -> all.put(row.text("automation"), row.number("n")));
        return all;
    }

    /** By robot, since when it starts no more because it failed again and again. */
    Map<String, Instant> stopped() {
        Map<String, Instant> all = new HashMap<>();
        Sql.of(
                        em,
                        """
                select automation, stopped_at from dukon.automation_health
                where tenant_id = :tenant and stopped_at is not null""")
                .list(row -> all.put(row.text("automation"), row.time("stopped_at")));
        return all;
    }
}
