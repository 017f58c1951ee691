package io.dukon.configuration;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;

/** SQL of what robots were called before. */
@ApplicationScoped
class FormerNameStore {

    private static final String ROBOTS = "automations";

    @PersistenceContext
    EntityManager em;

    /** By former id, the id of now. */
    @Transactional
    Map<String, String> robots() {
        Map<String, String> all = new HashMap<>();
        Sql.of(em, "select item_id, now from dukon.former_name where tenant_id = :tenant and kind = :kind")
                .set("kind", ROBOTS)
                .list(row -> all.put(row.text("item_id"), row.text("now")));
        return all;
    }

    /** Every former id leads to the last one at once; one that is in use again leads nowhere. */
    void rename(String from, String to) {
        Sql.of(em, "delete from dukon.former_name where tenant_id = :tenant and kind = :kind and item_id = :to")
                .set("kind", ROBOTS)
                .set("to", to)
                .run();
        Sql.of(
                        em,
                        """
                insert into dukon.former_name (tenant_id, kind, item_id, now)
                select :tenant, :kind, item_id, :to from dukon.former_name
                where tenant_id = :tenant and kind = :kind and now = :from
                union select :tenant, :kind, :from, :to
                on conflict (tenant_id, kind, item_id) do update set now = excluded.now""")
                .set("kind", ROBOTS)
                .set("from", from)
                .set("to", to)
                .run();
    }
}
