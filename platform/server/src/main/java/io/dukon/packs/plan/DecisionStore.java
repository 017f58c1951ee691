package io.dukon.packs.plan;

import io.dukon.definitions.merge.Choice;
import io.dukon.definitions.merge.Decision;
import io.dukon.kernel.Callers;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** SQL of what the shop decided where a new version met its own changes. */
@ApplicationScoped
class DecisionStore {

    @PersistenceContext
    EntityManager em;

    List<Decision> of(String pack) {
        return Sql.of(
                        em,
                        """
                select path, theirs_hash, choice, own from dukon.merge_decision
                where tenant_id = :tenant and pack = :pack order by path""")
                .set("pack", pack)
                .list(row -> new Decision(
                        row.text("path"),
                        row.text("theirs_hash"),
                        Choice.valueOf(row.text("choice").toUpperCase(Locale.ROOT)),
                        row.json("own")));
    }

    void keep(String pack, Decision decision, Instant at) {
        Sql.of(
                        em,
                        """
                insert into dukon.merge_decision (tenant_id, pack, path, theirs_hash, choice, own, at, member_id)
                values (:tenant, :pack, :path, :theirs, :choice, cast(:own as jsonb), :at, cast(:member as uuid))
                on conflict (tenant_id, pack, path) do update
                set theirs_hash = excluded.theirs_hash, choice = excluded.choice, own = excluded.own, at = excluded.at,
                  member_id = excluded.member_id""")
                .set("pack", pack)
                .set("path", decision.path())
                .set("theirs", decision.theirs())
                .set("choice", decision.choice().name().toLowerCase(Locale.ROOT))
                .set("own", decision.own())
                .set("at", at)
                .set("member", Callers.current().memberId())
                .run();
    }
}
