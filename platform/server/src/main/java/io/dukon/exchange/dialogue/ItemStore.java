package io.dukon.exchange.dialogue;

import io.dukon.kernel.Json;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** SQL of what files say, and of how far each is taken. */
@ApplicationScoped
class ItemStore {

    @PersistenceContext
    EntityManager em;

    void insert(UUID file, List<Item> items) {
        Sql.of(
                        em,
                        """
                insert into dukon.exchange_item (tenant_id, file_id, position, kind, content)
                select :tenant, :file, i.position, i.kind, i.content
                from unnest(cast(:positions as int[]), cast(:kinds as text[]), cast(:contents as jsonb[]))
                  as i(position, kind, content)""")
                .set("file", file)
                .set(
                        "positions",
                        IntStream.range(0, items.size()).mapToObj(Long::valueOf).toList())
                .set("kinds", items.stream().map(item -> item.kind().name()).toList())
                .set(
                        "contents",
                        items.stream().map(item -> item.content().toString()).toList())
                .run();
    }

    List<Item> items(UUID file, int from, int count) {
        return Sql.of(
                        em,
                        """
                select kind, content from dukon.exchange_item
                where tenant_id = :tenant and file_id = :file and position >= :from and position < :to order by position""")
                .set("file", file)
                .set("from", from)
                .set("to", from + count)
                .list(row -> new Item(Item.Kind.valueOf(row.text("kind")), row.json("content")));
    }

    /**
     * False when somebody is at it: accounting systems ask again before the answer to their last question. Each lease has a
     * number of its own, so that one that ran out is known by it.
     */
    boolean lease(UUID file, Instant now, Instant until) {
        return Sql.of(
                                em,
                                """
                update dukon.exchange_file set leased_until = :until, lease = lease + 1
                where tenant_id = :tenant and id = :file and (leased_until is null or leased_until < :now)""")
                        .set("file", file)
                        .set("until", until)
                        .set("now", now)
                        .run()
                == 1;
    }

    void release(Hold hold) {
        Sql.of(
                        em,
                        """
                update dukon.exchange_file set leased_until = null
                where tenant_id = :tenant and id = :file and lease = :lease""")
                .set("file", hold.file())
                .set("lease", hold.lease())
                .run();
    }

    /** Whether nobody took the file over; and nobody does until the transaction ends. */
    boolean holds(Hold hold) {
        return Sql.of(
                        em,
                        """
                select 1 from dukon.exchange_file
                where tenant_id = :tenant and id = :file and lease = :lease for no key update""")
                .set("file", hold.file())
                .set("lease", hold.lease())
                .first(row -> true)
                .orElse(false);
    }

    void begin(UUID file, int total, ExchangeReport report) {
        Sql.of(
                        em,
                        """
                update dukon.exchange_file set state = 'importing', total = :total, report = cast(:report as jsonb)
                where tenant_id = :tenant and id = :file""")
                .set("file", file)
                .set("total", total)
                .set("report", Json.text(report))
                .run();
    }

    void progress(UUID file, int done, ExchangeReport report) {
        Sql.of(
                        em,
                        """
                update dukon.exchange_file set done = :done, report = cast(:report as jsonb)
                where tenant_id = :tenant and id = :file""")
                .set("file", file)
                .set("done", done)
                .set("report", Json.text(report))
                .run();
    }

    /** @param failure null when the file is done */
    void finish(UUID file, String failure, Instant now) {
        Sql.of(
                        em,
                        """
                update dukon.exchange_file
                set state = case when cast(:failure as text) is null then 'done' else 'failed' end,
                    failure = :failure, finished_at = :now
                where tenant_id = :tenant and id = :file""")
                .set("file", file)
                .set("failure", failure)
                .set("now", now)
                .run();
        Sql.of(em, "delete from dukon.exchange_item where tenant_id = :tenant and file_id = :file")
                .set("file", file)
                .run();
    }
}
