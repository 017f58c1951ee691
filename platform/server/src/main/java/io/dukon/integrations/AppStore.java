package io.dukon.integrations;

import io.dukon.kernel.Callers;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class AppStore {

    @PersistenceContext
    EntityManager em;

    /** Places are given out one after another: the last one does not go twice. */
    void lock() {
        Sql.of(em, "select pg_advisory_xact_lock(hashtextextended(cast(:tenant as text) || ' apps', 0))")
                .list(row -> null);
    }

    /** The earliest first. */
    List<Installation> installed() {
        return Sql.of(
                        em,
                        """
                select app, installed_at, installed_by from dukon.app_installation
                where tenant_id = :tenant order by installed_at, app""")
                .list(row -> new Installation(row.text("app"), row.time("installed_at"), row.id("installed_by")));
    }

    void insert(String app, Instant at) {
        Sql.of(
                        em,
                        """
                insert into dukon.app_installation (tenant_id, app, installed_at, installed_by)
                values (:tenant, :app, :at, :by)""")
                .set("app", app)
                .set("at", at)
                .set("by", Callers.current().memberId())
                .run();
    }

    void delete(String app) {
        Sql.of(em, "delete from dukon.app_installation where tenant_id = :tenant and app = :app")
                .set("app", app)
                .run();
    }
}
