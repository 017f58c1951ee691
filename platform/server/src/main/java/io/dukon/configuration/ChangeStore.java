package io.dukon.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.ConfigurationChange.Kind;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** SQL of the history of a shop's configuration. */
@ApplicationScoped
class ChangeStore {

    /** Who last changed an attribute. */
    record Author(String name, Instant at) {}

    @PersistenceContext
    EntityManager em;

    void add(ConfigurationChange change, JsonNode before) {
        Sql.of(
                        em,
                        """
                insert into dukon.configuration_change (tenant_id, id, at, member_id, member_name, kind, pack, said,
                  hash_before, hash_after, version, before, touched, paths, moving)
                values (:tenant, :id, :at, cast(:member as uuid), :name, :kind, :pack, cast(:said as jsonb), :hashBefore,
                  :hashAfter, :version, cast(:before as jsonb), :touched, :paths, cast(:moving as jsonb))""")
                .set("id", change.id())
                .set("at", change.at())
                .set("member", change.memberId())
                .set("name", change.memberName())
                .set("kind", change.kind().word())
                .set("pack", change.pack())
                .set("said", change.said())
                .set("hashBefore", change.hashBefore())
                .set("hashAfter", change.hashAfter())
                .set("version", change.version())
                .set("before", before)
                .set("touched", change.touched())
                .set("paths", change.paths())
                .set("moving", change.moving())
                .run();
    }

    /** The newest first. @param before only those older than this one, null for all */
    List<ConfigurationChange> page(UUID before, int limit) {
        return Sql.of(
                        em,
                        """
                select * from dukon.configuration_change
                where tenant_id = :tenant and (cast(:before as uuid) is null or id < cast(:before as uuid))
                order by id desc limit :limit""")
                .set("before", before)
                .set("limit", limit)
                .list(ChangeStore::change);
    }

    Optional<ConfigurationChange> find(UUID id) {
        return Sql.of(em, "select * from dukon.configuration_change where tenant_id = :tenant and id = :id")
                .set("id", id)
                .first(ChangeStore::change);
    }

    JsonNode before(UUID id) {
        return Sql.of(em, "select before from dukon.configuration_change where tenant_id = :tenant and id = :id")
                .set("id", id)
                .first(row -> row.json("before"))
                .orElseThrow();
    }

    /** Changes after this one that are still in force, the oldest first. */
    List<ConfigurationChange> since(UUID id) {
        return Sql.of(
                        em,
                        """
                select * from dukon.configuration_change
                where tenant_id = :tenant and id > :id and undone_by is null and kind <> 'undo' order by id""")
                .set("id", id)
                .list(ChangeStore::change);
    }

    boolean anyMoving() {
        return Sql.of(
                        em,
                        """
                select 1 as one from dukon.configuration_change
                where tenant_id = :tenant and moving is not null and not (moving ->> 'done')::boolean limit 1""")
                .first(row -> true)
                .orElse(false);
    }

    void undone(UUID id, UUID by) {
        Sql.of(em, "update dukon.configuration_change set undone_by = :by where tenant_id = :tenant and id = :id")
                .set("id", id)
                .set("by", by)
                .run();
    }

    void moved(UUID id, JsonNode moving, String hashAfter) {
        Sql.of(
                        em,
                        """
                update dukon.configuration_change set moving = cast(:moving as jsonb), hash_after = :hash
                where tenant_id = :tenant and id = :id""")
                .set("id", id)
                .set("moving", moving)
                .set("hash", hashAfter)
                .run();
    }

    /** By attribute, who changed it last among the changes in force. */
    Map<String, Author> authors() {
        Map<String, Author> all = new LinkedHashMap<>();
        Sql.of(
                        em,
                        """
                select distinct on (p.path) p.path, c.member_name, c.at
                from dukon.configuration_change c cross join lateral unnest(c.paths) as p(path)
                where c.tenant_id = :tenant and c.undone_by is null
                order by p.path, c.id desc""")
                .list(row -> all.put(row.text("path"), new Author(row.text("member_name"), row.time("at"))));
        return all;
    }

    private static ConfigurationChange change(Row row) {
        return new ConfigurationChange(
                row.id("id"),
                row.time("at"),
                row.id("member_id"),
                row.text("member_name"),
                Kind.valueOf(row.text("kind").toUpperCase(java.util.Locale.ROOT)),
                row.text("pack"),
                row.json("said"),
                row.text("hash_before"),
                row.text("hash_after"),
                row.number("version"),
                new LinkedHashSet<>(row.texts("touched")),
                row.texts("paths"),
                row.json("moving"),
                row.id("undone_by"));
    }
}
