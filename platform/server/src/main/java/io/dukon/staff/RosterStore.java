package io.dukon.staff;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** SQL of the roster. */
@ApplicationScoped
class RosterStore {

    @PersistenceContext
    EntityManager em;

    List<RosterEntry> list(LocalDate from, LocalDate to) {
        return Sql.of(
                        em,
                        """
                select day, member_id, shift from dukon.roster_entry
                where tenant_id = :tenant and day between :from and :to order by day, shift, member_id""")
                .set("from", from)
                .set("to", to)
                .list(row -> new RosterEntry(LocalDate.parse(row.text("day")), row.id("member_id"), row.text("shift")));
    }

    void put(RosterEntry entry) {
        Sql.of(
                        em,
                        """
                insert into dukon.roster_entry (tenant_id, day, member_id, shift)
                values (:tenant, :day, :member, :shift)
                on conflict (tenant_id, day, member_id) do update set shift = excluded.shift""")
                .set("day", entry.day())
                .set("member", entry.member())
                .set("shift", entry.shift())
                .run();
    }

    void remove(RosterEntry entry) {
        Sql.of(
                        em,
                        """
                delete from dukon.roster_entry
                where tenant_id = :tenant and day = :day and member_id = :member""")
                .set("day", entry.day())
                .set("member", entry.member())
                .run();
    }
}
