package io.dukon.timeline;

import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import io.dukon.timeline.Notification.About;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of notifications. */
@ApplicationScoped
class NotificationStore {

    private static final String SELECT =
            """
            select n.id, n.text, n.at, n.read_at, n.request_id, r.id as about, r.number, r.title, r.type
            from dukon.notification n
            left join dukon.record r on r.tenant_id = n.tenant_id and r.tenant_id = :tenant and r.id = n.record_id
            where n.tenant_id = :tenant and n.member_id = :member""";

    @PersistenceContext
    EntityManager em;

    /** @return false when the member is no longer active: nothing was written */
    boolean add(UUID id, UUID member, UUID record, UUID request, String text, Instant at) {
        return Sql.of(
                                em,
                                """
                insert into dukon.notification (tenant_id, id, member_id, record_id, request_id, text, at)
                select tenant_id, :id, id, :record, :request, :text, :at from dukon.member
                where tenant_id = :tenant and id = :member and state = 'active'""")
                        .set("id", id)
                        .set("member", member)
                        .set("record", record)
                        .set("request", request)
                        .set("text", text)
                        .set("at", at)
                        .run()
                > 0;
    }

    Optional<Notification> find(UUID member, UUID id) {
        return Sql.of(em, SELECT + " and n.id = :id")
                .set("member", member)
                .set("id", id)
                .first(NotificationStore::notification);
    }

    List<Notification> page(UUID member, UUID before, int limit) {
        return Sql.of(
                        em,
                        SELECT
                                + " and (cast(:before as uuid) is null or n.id < :before) order by n.id desc limit :limit")
                .set("member", member)
                .set("before", before)
                .set("limit", limit)
                .list(NotificationStore::notification);
    }

    int unread(UUID member) {
        return Sql.of(
                        em,
                        """
                select count(*) as unread from dukon.notification
                where tenant_id = :tenant and member_id = :member and read_at is null""")
                .set("member", member)
                .first(row -> row.integer("unread"))
                .orElse(0);
    }

    /** @param ids null = all */
    void read(UUID member, List<UUID> ids, Instant at) {
        Sql.of(
                        em,
                        """
                update dukon.notification set read_at = :at
                where tenant_id = :tenant and member_id = :member and read_at is null
                  and (:all or id = any(cast(:ids as uuid[])))""")
                .set("member", member)
                .set("at", at)
                .set("all", ids == null)
                .set("ids", ids == null ? List.of() : ids)
                .run();
    }

    private static Notification notification(Row row) {
        UUID about = row.id("about");
        return new Notification(
                row.id("id"),
                row.text("text"),
                row.time("at"),
                about == null ? null : new About(about, row.number("number"), row.text("title"), row.text("type")),
                row.id("request_id"),
                row.time("read_at"));
    }
}
