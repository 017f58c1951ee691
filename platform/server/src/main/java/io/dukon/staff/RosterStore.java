package io.dukon.staff;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

    /** One for each day and member. */
    void put(List<RosterEntry> entries) {
        Sql.of(
                        em,
                        """
                insert into dukon.roster_entry (tenant_id, day, member_id, shift)
                select :tenant, cast(e.day as date), e.member, e.shift
                from unnest(cast(:days as text[]), cast(:members as uuid[]), cast(:shifts as text[])) as e(day, member, shift)
                on conflict (tenant_id, day, member_id) do update set shift = excluded.shift""")
                .set("days", days(entries))
                .set("members", members(entries))
                .set("shifts", entries.stream().map(RosterEntry::shift).toList())
                .run();
    }

    void remove(List<RosterEntry> entries) {
        Sql.of(
                        em,
                        """
                delete from dukon.roster_entry r
                using unnest(cast(:days as text[]), cast(:members as uuid[])) as e(day, member)
                where r.tenant_id = :tenant and r.day = cast(e.day as date) and r.member_id = e.member""")
                .set("days", days(entries))
                .set("members", members(entries))
                .run();
    }

    /** The shift goes by another id. */
    void rename(String from, String to) {
        Sql.of(em, "update dukon.roster_entry set shift = :to where tenant_id = :tenant and shift = :from")
                .set("from", from)
                .set("to", to)
                .run();
    }

    private static List<String> days(List<RosterEntry> entries) {
        return entries.stream().map(entry -> entry.day().toString()).toList();
    }

    private static List<UUID> members(List<RosterEntry> entries) {
        return entries.stream().map(RosterEntry::member).toList();
    }
}
