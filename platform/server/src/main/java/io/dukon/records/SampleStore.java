package io.dukon.records;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** SQL of sample records. */
@ApplicationScoped
class SampleStore {

    @PersistenceContext
    EntityManager em;

    long count() {
        return Sql.of(
                        em,
                        "select count(*) as n from dukon.record where tenant_id = :tenant and sample and deleted_at is null")
                .first(row -> row.number("n"))
                .orElse(0L);
    }

    void place(UUID record, Instant enteredAt) {
        Sql.of(
                        em,
                        """
                update dukon.record set stage_entered_at = :at, closed_at = case when closed is null then null else :at end
                where tenant_id = :tenant and id = :record and sample and stage is not null""")
                .set("record", record)
                .set("at", enteredAt)
                .run();
    }

    int remove() {
        Sql.of(
                        em,
                        """
                update dukon.record r set
                  contact_id = case when c.id is null then r.contact_id end,
                  company_id = case when k.id is null then r.company_id end
                from dukon.record o
                left join dukon.record c on c.tenant_id = :tenant and c.id = o.contact_id and c.sample
                left join dukon.record k on k.tenant_id = :tenant and k.id = o.company_id and k.sample
                where r.tenant_id = :tenant and o.tenant_id = :tenant and o.id = r.id and not r.sample
                  and (c.id is not null or k.id is not null)""")
                .run();
        return Sql.of(
                        em,
                        "with changed as (delete from dukon.record where tenant_id = :tenant and sample\n"
                                + StageCounters.CHANGED + "),\n" + StageCounters.CTE
                                + "\nselect count(*) as n from changed")
                .first(row -> row.integer("n"))
                .orElseThrow();
    }
}
