package io.dukon.timeline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Cause;
import io.dukon.tenancy.Sql;

/**
 * An entry as a part of the statement that makes the change it tells of: neither is ever written without the other. What a
 * robot does is kept with its run: that is how the history can say why.
 */
public final class EntrySql {

    /** The run of the robot that made the entry, among its data. */
    static final String RUN = "run";

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
                .set("data", withRun(entry.data()));
    }

    static ObjectNode withRun(ObjectNode data) {
        Cause cause = Callers.current().cause();
        return cause == null || cause.runId() == null
                ? data
                : data.deepCopy().put(RUN, cause.runId().toString());
    }
}
