package io.dukon.packs;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** SQL of what a new shop has done so far; it only looks whether something is there. */
@ApplicationScoped
class ChecklistStore {

    /** @param colleague somebody was invited or has joined */
    record Facts(boolean pack, boolean form, boolean colleague, boolean order) {}

    @PersistenceContext
    EntityManager em;

    Facts facts() {
        return Sql.of(
                        em,
                        """
                select exists (select 1 from dukon.pack_installation where tenant_id = :tenant) as pack,
                  exists (select 1 from dukon.web_form where tenant_id = :tenant) as form,
                  exists (select 1 from dukon.invitation where tenant_id = :tenant)
                    or (select count(*) from dukon.member where tenant_id = :tenant) > 1 as colleague,
                  exists (select 1 from dukon.record where tenant_id = :tenant and stage is not null and not sample
                    and deleted_at is null) as first_order""")
                .first(row ->
                        new Facts(row.flag("pack"), row.flag("form"), row.flag("colleague"), row.flag("first_order")))
                .orElseThrow();
    }
}
