package io.dukon.identity;

import io.dukon.tenancy.Sql;
import io.dukon.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** The shop's own row, as sign-up makes it and its owner changes it. */
@ApplicationScoped
class ShopStore {

    @PersistenceContext
    EntityManager em;

    boolean exists() {
        return Sql.of(em, "select 1 from dukon.tenant where tenant_id = :tenant")
                .first(row -> true)
                .orElse(false);
    }

    void insert(Tenant shop, Instant now) {
        Sql.of(
                        em,
                        """
                insert into dukon.tenant (tenant_id, slug, name, locale, time_zone, currency, confirm_before, created_at)
                values (:tenant, :slug, :name, :locale, :zone, :currency, :confirm, :now)""")
                .set("slug", shop.slug())
                .set("name", shop.name())
                .set("locale", shop.locale())
                .set("zone", shop.timeZone().getId())
                .set("currency", shop.currency())
                .set("confirm", shop.confirmBefore())
                .set("now", now)
                .run();
    }

    void update(String name, String locale, String zone, String currency, boolean checklistDismissed) {
        Sql.of(
                        em,
                        """
                update dukon.tenant set name = :name, locale = :locale, time_zone = :zone, currency = :currency,
                  checklist_dismissed = :dismissed
                where tenant_id = :tenant""")
                .set("name", name)
                .set("locale", locale)
                .set("zone", zone)
                .set("currency", currency)
                .set("dismissed", checklistDismissed)
                .run();
    }

    /** Only a shop that this person owns: to be a member elsewhere proves nothing for that shop. */
    boolean confirm(UUID person) {
        return Sql.of(
                                em,
                                """
                update dukon.tenant t set confirm_before = null
                where t.tenant_id = :tenant and t.confirm_before is not null and exists (
                  select 1 from dukon.member m
                  where m.tenant_id = :tenant and m.person_id = :person and m.state = 'active' and 'owner' = any(m.roles))""")
                        .set("person", person)
                        .run()
                == 1;
    }
}
