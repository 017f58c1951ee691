package io.dukon.timeline;

import io.dukon.tenancy.Sql;

/** An entry as a part of the statement that makes the change it tells of: neither is ever written without the other. */
public final class EntrySql {

    /** Needs {@link #bind} and the record as {@code :id}; goes between other CTEs. */
    public static final String CTE =
            """
            entered as (
              insert into dukon.timeline_entry (tenant_id, id, record_id, kind, actor_kind, actor_id, actor_name, at, data)
              values (:tenant, :entry, :id, :entryKind, :actorKind, :actorId, :actorName, :entryAt, cast(:data as jsonb)))""";

    private EntrySql() {}

    public static Sql bind(Sql sql, Entry entry) {
        return sql.set("entry", entry.id())
                .set("entryKind", entry.kind())
                .set("actorKind", entry.actor().kind())
                .set("actorId", entry.actor().id())
                .set("actorName", entry.actor().name())
                .set("entryAt", entry.at())
                .set("data", entry.data());
    }
}
