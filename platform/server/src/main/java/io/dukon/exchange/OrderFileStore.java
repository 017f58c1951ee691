package io.dukon.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.exchange.commerceml.ParsedFile;
import io.dukon.exchange.commerceml.ParsedOrder;
import io.dukon.kernel.Json;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class OrderFileStore {

    private static final int LISTED = 50;
    private static final TypeReference<List<ParsedOrder>> ORDERS = new TypeReference<>() {};
    private static final String COLUMNS =
            """
            f.id, f.file_name, f.uploaded_by, m.name as uploaded_by_name, f.uploaded_at, f.imported_at, f.total, f.others,
            f.cut, f.state, f.done, f.report
            """;
    /** Of thousands of orders a report is long, and the list says only how many there were. */
    private static final String LISTED_COLUMNS =
            COLUMNS.replace("f.report", "f.report - cast('{records,problems}' as text[]) as report");

    private static final String FROM =
            """
            from dukon.order_file f
            join dukon.member m on m.tenant_id = :tenant and m.id = f.uploaded_by
            where f.tenant_id = :tenant
            """;

    @PersistenceContext
    EntityManager em;

    void insert(UUID id, String name, UUID by, Instant at, ParsedFile file) {
        Sql.of(
                        em,
                        """
                insert into dukon.order_file (tenant_id, id, file_name, uploaded_by, uploaded_at, orders, total, others, cut)
                values (:tenant, :id, :name, :by, :at, cast(:orders as jsonb), :total, :others, :cut)""")
                .set("id", id)
                .set("name", name)
                .set("by", by)
                .set("at", at)
                .set("orders", Json.text(file.orders()))
                .set("total", file.orders().size())
                .set("others", file.others())
                .set("cut", file.cut())
                .run();
    }

    /** The last ones; their reports without what became of each order. */
    List<OrderFile> list() {
        return Sql.of(em, "select " + LISTED_COLUMNS + FROM + " order by f.uploaded_at desc, f.id desc limit " + LISTED)
                .list(OrderFileStore::file);
    }

    /** Without its orders. */
    Optional<OrderFile> find(UUID id) {
        return Sql.of(em, "select " + COLUMNS + FROM + " and f.id = :id")
                .set("id", id)
                .first(OrderFileStore::file);
    }

    /** A few orders of a large file, which is not read as a whole for them. */
    List<ParsedOrder> orders(UUID id, int from, int count) {
        return Sql.of(
                        em,
                        """
                select jsonb_path_query_array(orders, cast('$[' || :first || ' to ' || :last || ']' as jsonpath)) as orders
                from dukon.order_file where tenant_id = :tenant and id = :id""")
                .set("id", id)
                .set("first", String.valueOf(from))
                .set("last", String.valueOf(from + count - 1))
                .first(row -> Json.MAPPER.convertValue(row.json("orders"), ORDERS))
                .orElse(List.of());
    }

    /** Those of the ids that are some record's already. */
    Set<String> known(String source, Collection<String> ids) {
        return Set.copyOf(Sql.of(
                        em,
                        """
                select external_id from dukon.external_reference
                where tenant_id = :tenant and source = :source and external_id = any(:ids)""")
                .set("source", source)
                .set("ids", List.copyOf(ids))
                .list(row -> row.text("external_id")));
    }

    /** False when somebody else imports the file just now; an import that has not moved since {@code stale} is given up. */
    boolean begin(UUID id, ImportReport report, Instant now, Instant stale) {
        return Sql.of(
                                em,
                                """
                update dukon.order_file set state = 'running', done = 0, report = cast(:report as jsonb), touched_at = :now
                where tenant_id = :tenant and id = :id and (state <> 'running' or touched_at < :stale)""")
                        .set("id", id)
                        .set("report", Json.text(report))
                        .set("now", now)
                        .set("stale", stale)
                        .run()
                == 1;
    }

    /** False when the import is no longer where it was. */
    boolean progress(UUID id, int from, ImportReport report, Instant now) {
        return Sql.of(
                                em,
                                """
                update dukon.order_file
                set state = :state, done = :done, report = cast(:report as jsonb), touched_at = :now,
                    imported_at = case when :state = 'done' then :now else imported_at end
                where tenant_id = :tenant and id = :id and state = 'running' and done = :from""")
                        .set("id", id)
                        .set("from", from)
                        .set("state", report.state())
                        .set("done", report.done())
                        .set("report", Json.text(report))
                        .set("now", now)
                        .run()
                == 1;
    }

    private static OrderFile file(Row row) {
        JsonNode report = row.json("report");
        return new OrderFile(
                row.id("id"),
                row.text("file_name"),
                row.id("uploaded_by"),
                row.text("uploaded_by_name"),
                row.time("uploaded_at"),
                row.time("imported_at"),
                row.integer("total"),
                row.integer("others"),
                row.flag("cut"),
                row.text("state"),
                row.integer("done"),
                report == null ? null : Json.MAPPER.convertValue(report, ImportReport.class));
    }
}
