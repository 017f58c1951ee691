package io.dukon.configuration;

import io.dukon.definitions.pack.Item;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** SQL of configuration items and of the version they have together. */
@ApplicationScoped
class ConfigurationStore {

    @PersistenceContext
    EntityManager em;

    /** Every item of the tenant: packs in the order of their installation, items in the order of their pack. */
    @Transactional
    List<Item> items() {
        return Sql.of(
                        em,
                        """
                select i.kind, i.item_id, i.content
                from dukon.configuration_item i
                join dukon.pack_installation p on p.tenant_id = :tenant and p.pack = i.pack
                where i.tenant_id = :tenant
                order by p.installed_at, i.pack, i.position""")
                .list(ConfigurationStore::item);
    }

    private static Item item(Row row) {
        return new Item(row.text("kind"), row.text("item_id"), row.json("content"));
    }

    /** Takes the lock under which a tenant's configuration changes, one change after another. */
    void lock() {
        Sql.of(em, "select configuration_version from dukon.tenant where tenant_id = :tenant for update")
                .list(row -> row.number("configuration_version"));
    }

    void bump() {
        Sql.of(
                        em,
                        "update dukon.tenant set configuration_version = configuration_version + 1 where tenant_id = :tenant")
                .run();
    }
}
