package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** SQL of failed runs of the whole shop. */
@ApplicationScoped
class IncidentStore {

    /** @param about null for a run about no record */
    record Failed(UUID run, String automation, String reason, JsonNode step, Instant at, IncidentView.About about) {}

    @PersistenceContext
    EntityManager em;

    /** The newest first. */
    List<Failed> list(int limit) {
        return Sql.of(
                        em,
                        """
                select a.id, a.automation, a.reason, a.failed_step, a.ended_at, r.id as record_id, r.number, r.title, r.type
                from dukon.automation_run a
                left join dukon.record r on r.tenant_id = :tenant and r.id = a.record_id
                where a.tenant_id = :tenant and a.state = 'failed'
                order by a.id desc limit :limit""")
                .set("limit", limit)
                .list(row -> new Failed(
                        row.id("id"),
                        row.text("automation"),
                        row.text("reason"),
                        row.json("failed_step"),
                        row.time("ended_at"),
                        row.id("record_id") == null
                                ? null
                                : new IncidentView.About(
                                        row.id("record_id"),
                                        row.number("number"),
                                        row.text("title"),
                                        row.text("type"))));
    }
}
