package io.dukon.staff;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of work days. */
@ApplicationScoped
class WorkDayStore {

    @PersistenceContext
    EntityManager em;

    Optional<Instant> startedAt(UUID member) {
        return Sql.of(
                        em,
                        """
                select started_at from dukon.work_day
                where tenant_id = :tenant and member_id = :member and ended_at is null""")
                .set("member", member)
                .first(row -> row.time("started_at"));
    }

    /** Who began first comes first. */
    List<AtWork> open() {
        return Sql.of(
                        em,
                        """
                select w.member_id, w.started_at from dukon.work_day w
                join dukon.member m on m.tenant_id = :tenant and m.id = w.member_id and m.state = 'active'
                where w.tenant_id = :tenant and w.ended_at is null order by w.started_at, w.member_id""")
                .list(row -> new AtWork(row.id("member_id"), row.time("started_at")));
    }

    /** @return false when the member works already */
    boolean start(UUID id, UUID member, Instant at) {
        return Sql.of(
                                em,
                                """
                insert into dukon.work_day (tenant_id, id, member_id, started_at) values (:tenant, :id, :member, :at)
                on conflict (tenant_id, member_id) where ended_at is null do nothing""")
                        .set("id", id)
                        .set("member", member)
                        .set("at", at)
                        .run()
                == 1;
    }

    /** @return the day that was ended; empty when none had begun */
    Optional<UUID> end(UUID member, Instant at) {
        return Sql.of(
                        em,
                        """
                update dukon.work_day set ended_at = :at
                where tenant_id = :tenant and member_id = :member and ended_at is null returning id""")
                .set("member", member)
                .set("at", at)
                .first(row -> row.id("id"));
    }
}
