package io.dukon.packs.change;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** SQL of what became of single records and runs by a change: with it a change is taken back record by record. */
@ApplicationScoped
class JournalStore {

    @PersistenceContext
    EntityManager em;

    /** @param subject a record or a run; @param after null = nothing */
    record Line(UUID subject, JsonNode before, JsonNode after) {}

    void add(UUID change, int step, List<Line> lines) {
        Sql.of(
                        em,
                        """
                insert into dukon.configuration_journal (tenant_id, change_id, step, subject_id, before, after)
                select :tenant, :change, :step, l.id, cast(l.before as jsonb), cast(l.after as jsonb)
                from unnest(cast(:ids as uuid[]), cast(:before as text[]), cast(:after as text[])) as l(id, before, after)""")
                .set("change", change)
                .set("step", step)
                .set("ids", lines.stream().map(Line::subject).toList())
                .set("before", lines.stream().map(line -> text(line.before())).toList())
                .set("after", lines.stream().map(line -> text(line.after())).toList())
                .run();
    }

    private static String text(JsonNode value) {
        return value == null ? null : value.toString();
    }

    List<Line> page(UUID change, int step, UUID after, int limit) {
        return Sql.of(
                        em,
                        """
                select subject_id, before, after from dukon.configuration_journal
                where tenant_id = :tenant and change_id = :change and step = :step
                  and (cast(:after as uuid) is null or subject_id > cast(:after as uuid))
                order by subject_id limit :limit""")
                .set("change", change)
                .set("step", step)
                .set("after", after)
                .set("limit", limit)
                .list(row -> new Line(row.id("subject_id"), row.json("before"), row.json("after")));
    }

    long count(UUID change, int step) {
        return Sql.of(
                        em,
                        """
                select count(*) as n from dukon.configuration_journal
                where tenant_id = :tenant and change_id = :change and step = :step""")
                .set("change", change)
                .set("step", step)
                .first(row -> row.number("n"))
                .orElse(0L);
    }
}
