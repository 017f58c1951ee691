package io.dukon.exchange.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of files and their pieces. */
@ApplicationScoped
class FileStore {

    /** Files older than the last so many are history of no use. */
    private static final int KEPT = 200;

    private static final String SELECT =
            """
            select id, name, size, pieces, state, total, done, report, failure, received_at, finished_at, lease
            from dukon.exchange_file where tenant_id = :tenant\s""";

    private static final String NOBODYS =
            """
             and not exists (
              select 1 from dukon.exchange_session s
              where s.tenant_id = :tenant and s.id = exchange_file.session_id)""";

    @PersistenceContext
    EntityManager em;

    /** The one that came last. */
    Optional<ExchangeFile> find(UUID session, String name) {
        return Sql.of(em, SELECT + "and session_id = :session and name = :name order by id desc limit 1")
                .set("session", session)
                .set("name", name)
                .first(FileStore::file);
    }

    Optional<ExchangeFile> get(UUID id) {
        return Sql.of(em, SELECT + "and id = :id").set("id", id).first(FileStore::file);
    }

    /** In the order in which they came. */
    List<ExchangeFile> ofSession(UUID session) {
        return Sql.of(em, SELECT + "and session_id = :session order by id")
                .set("session", session)
                .list(FileStore::file);
    }

    /** The newest first. */
    List<ExchangeFile> last(int count) {
        return Sql.of(em, SELECT + "and name !~* '\\.zip$' order by received_at desc, id desc limit " + count)
                .list(FileStore::file);
    }

    UUID insert(UUID session, String name, Instant now) {
        UUID id = Ids.next();
        Sql.of(
                        em,
                        """
                insert into dukon.exchange_file (tenant_id, id, session_id, name, size, pieces, state, received_at)
                values (:tenant, :id, :session, :name, 0, 0, 'receiving', :now)""")
                .set("id", id)
                .set("session", session)
                .set("name", name)
                .set("now", now)
                .run();
        return id;
    }

    void append(UUID file, byte[] content) {
        Sql.of(
                        em,
                        """
                with given as materialized (select cast(:content as bytea) as content),
                grown as (
                  update dukon.exchange_file
                  set size = size + :size, pieces = pieces + 1, last_sum = (select sha256(content) from given)
                  where tenant_id = :tenant and id = :file returning pieces)
                insert into dukon.exchange_piece (tenant_id, file_id, position, content)
                select :tenant, :file, grown.pieces, given.content from grown cross join given""")
                .set("file", file)
                .set("size", (long) content.length)
                .set("content", content)
                .run();
    }

    boolean endsWith(UUID file, byte[] content) {
        return Sql.of(
                        em,
                        """
                select 1 from dukon.exchange_file
                where tenant_id = :tenant and id = :file and last_sum = sha256(cast(:content as bytea))""")
                .set("file", file)
                .set("content", content)
                .first(row -> true)
                .orElse(false);
    }

    /** In the order in which they came. */
    List<byte[]> pieces(UUID file) {
        return Sql.of(
                        em,
                        """
                select content from dukon.exchange_piece
                where tenant_id = :tenant and file_id = :file order by position""")
                .set("file", file)
                .list(row -> row.bytes("content"));
    }

    void forgetHalfSent(UUID session) {
        Sql.of(
                        em,
                        """
                delete from dukon.exchange_file
                where tenant_id = :tenant and session_id = :session and state = 'receiving'""")
                .set("session", session)
                .run();
    }

    /**
     * Files whose run is over: what was half sent goes, what was half taken has failed, and whoever is still at it has lost it.
     *
     * @param failure what is said of the latter
     */
    void giveUp(String failure, Instant now) {
        Sql.of(em, "delete from dukon.exchange_file where tenant_id = :tenant and state = 'receiving'" + NOBODYS)
                .run();
        Sql.of(
                        em,
                        """
                with failed as (
                  update dukon.exchange_file set state = 'failed', failure = :failure, finished_at = :now, lease = lease + 1
                  where tenant_id = :tenant and state = 'importing'"""
                                + NOBODYS
                                + """
                 returning id)
                delete from dukon.exchange_item where tenant_id = :tenant and file_id in (select id from failed)""")
                .set("failure", failure)
                .set("now", now)
                .run();
    }

    /** Bytes that were sent in a session and not yet read. */
    long waiting(UUID session) {
        return Sql.of(
                        em,
                        """
                select coalesce(sum(size), 0) as size from dukon.exchange_file
                where tenant_id = :tenant and session_id = :session and state = 'receiving'""")
                .set("session", session)
                .first(row -> row.number("size"))
                .orElse(0L);
    }

    void forgetPieces(UUID file) {
        Sql.of(em, "delete from dukon.exchange_piece where tenant_id = :tenant and file_id = :file")
                .set("file", file)
                .run();
    }

    /** Never of a run that goes on: some of its files wait to be read, and what became of the others still matters. */
    void sweep() {
        Sql.of(
                        em,
                        """
                delete from dukon.exchange_file where tenant_id = :tenant and id in (
                  select id from dukon.exchange_file
                  where tenant_id = :tenant order by received_at desc, id desc offset """
                                + " " + KEPT + ")" + NOBODYS)
                .run();
    }

    private static ExchangeFile file(Row row) {
        JsonNode report = row.json("report");
        return new ExchangeFile(
                row.id("id"),
                row.text("name"),
                row.number("size"),
                row.integer("pieces"),
                row.text("state"),
                row.integer("total"),
                row.integer("done"),
                report.isEmpty() ? ExchangeReport.EMPTY : Json.MAPPER.convertValue(report, ExchangeReport.class),
                row.text("failure"),
                row.time("received_at"),
                row.time("finished_at"),
                row.number("lease"));
    }
}
