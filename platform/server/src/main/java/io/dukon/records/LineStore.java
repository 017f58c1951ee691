package io.dukon.records;

import io.dukon.kernel.Ids;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** SQL of lines. */
@ApplicationScoped
class LineStore {

    @PersistenceContext
    EntityManager em;

    void insert(UUID record, List<LineDraft> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Sql.of(
                        em,
                        """
                insert into dukon.record_line (tenant_id, id, record_id, position, name, quantity, price, amount, currency,
                  external_id)
                select :tenant, l.id, :record, l.position, l.name, l.quantity, l.price, l.amount, l.currency, l.external
                from unnest(cast(:ids as uuid[]), cast(:positions as int[]), cast(:names as text[]),
                  cast(:quantities as numeric[]), cast(:prices as bigint[]), cast(:amounts as bigint[]),
                  cast(:currencies as text[]), cast(:externals as text[]))
                  as l(id, position, name, quantity, price, amount, currency, external)""")
                .set("record", record)
                .set("ids", lines.stream().map(line -> Ids.next()).toList())
                .set(
                        "positions",
                        IntStream.range(0, lines.size()).mapToObj(Long::valueOf).toList())
                .set("names", lines.stream().map(LineDraft::name).toList())
                .set(
                        "quantities",
                        lines.stream()
                                .map(line -> line.quantity().toPlainString())
                                .toList())
                .set("prices", lines.stream().map(line -> line.price().minor()).toList())
                .set(
                        "amounts",
                        lines.stream()
                                .map(line -> line.price().times(line.quantity()).minor())
                                .toList())
                .set(
                        "currencies",
                        lines.stream().map(line -> line.price().currency()).toList())
                .set("externals", lines.stream().map(LineDraft::externalId).toList())
                .run();
    }

    /** The lines as another record would take them over. */
    List<LineDraft> drafts(UUID record) {
        return Sql.of(
                        em,
                        """
                select name, quantity, price, currency, external_id from dukon.record_line
                where tenant_id = :tenant and record_id = :record order by position""")
                .set("record", record)
                .list(row -> new LineDraft(
                        row.text("name"),
                        row.decimal("quantity"),
                        row.money("price", "currency"),
                        row.text("external_id")));
    }

    void deleteAll(UUID record) {
        Sql.of(em, "delete from dukon.record_line where tenant_id = :tenant and record_id = :record")
                .set("record", record)
                .run();
    }

    /** Other lines are a change and another version, even when the sum is the same. */
    void touch(UUID record, Instant now, UUID by) {
        Sql.of(
                        em,
                        """
                update dukon.record set version = version + 1, changed_at = :now, changed_by = :by
                where tenant_id = :tenant and id = :record""")
                .set("record", record)
                .set("now", now)
                .set("by", by)
                .run();
    }
}
