package io.dukon.configuration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.dukon.definitions.pack.Item;
import io.dukon.kernel.Json;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** SQL of configuration items, of installations and of the version that they have together. */
@ApplicationScoped
class ConfigurationStore {

    @PersistenceContext
    EntityManager em;

    /**
     * One statement, for each statement sees the moment of its own: between two a pack could come, and its items would be
     * read without it. Installations come first, as rows without a kind.
     */
    @Transactional
    Snapshot snapshot() {
        List<Installation> installations = new ArrayList<>();
        List<OwnedItem> items = new ArrayList<>();
        Sql.of(
                        em,
                        """
                select * from (
                  select pack, version, installed_at, installed_by, null as kind, null as item_id, 0 as position,
                    cast(null as jsonb) as content
                  from dukon.pack_installation where tenant_id = :tenant
                  union all
                  select pack, null, null, null, kind, item_id, position, content
                  from dukon.configuration_item where tenant_id = :tenant) c
                order by kind is not null, pack, position, kind, item_id""")
                .list(row -> row.text("kind") == null ? installations.add(installation(row)) : items.add(item(row)));
        return new Snapshot(items, installations);
    }

    private static OwnedItem item(Row row) {
        return new OwnedItem(
                row.text("pack"),
                row.integer("position"),
                new Item(row.text("kind"), row.text("item_id"), row.json("content")));
    }

    @Transactional
    List<Installation> installations() {
        return Sql.of(
                        em,
                        """
                select pack, version, installed_at, installed_by from dukon.pack_installation
                where tenant_id = :tenant order by installed_at, pack""")
                .list(ConfigurationStore::installation);
    }

    private static Installation installation(Row row) {
        return new Installation(
                row.text("pack"), row.text("version"), row.time("installed_at"), row.id("installed_by"));
    }

    /** Takes the lock under which a tenant's configuration changes, one change after another. @return the version */
    long lock() {
        return Sql.of(em, "select configuration_version from dukon.tenant where tenant_id = :tenant for update")
                .first(row -> row.number("configuration_version"))
                .orElseThrow();
    }

    void bump() {
        Sql.of(
                        em,
                        "update dukon.tenant set configuration_version = configuration_version + 1 where tenant_id = :tenant")
                .run();
    }

    void put(Collection<OwnedItem> items) {
        ArrayNode rows = Json.MAPPER.createArrayNode();
        items.forEach(item -> rows.addObject()
                .put("pack", item.pack())
                .put("kind", item.item().kind())
                .put("item_id", item.item().id())
                .put("position", item.position())
                .set("content", item.item().content()));
        Sql.of(
                        em,
                        """
                insert into dukon.configuration_item (tenant_id, pack, kind, item_id, position, content)
                select :tenant, r.pack, r.kind, r.item_id, r.position, r.content
                from jsonb_to_recordset(cast(:rows as jsonb))
                  as r(pack text, kind text, item_id text, position int, content jsonb)
                on conflict (tenant_id, pack, kind, item_id)
                do update set position = excluded.position, content = excluded.content""")
                .set("rows", rows)
                .run();
    }

    void remove(Collection<OwnedItem> items) {
        Sql.of(
                        em,
                        """
                delete from dukon.configuration_item i
                using unnest(cast(:packs as text[]), cast(:kinds as text[]), cast(:ids as text[])) as r(pack, kind, id)
                where i.tenant_id = :tenant and i.pack = r.pack and i.kind = r.kind and i.item_id = r.id""")
                .set("packs", items.stream().map(OwnedItem::pack).toList())
                .set("kinds", items.stream().map(one -> one.item().kind()).toList())
                .set("ids", items.stream().map(one -> one.item().id()).toList())
                .run();
    }

    void put(Installation installation) {
        Sql.of(
                        em,
                        """
                insert into dukon.pack_installation (tenant_id, pack, version, installed_at, installed_by)
                values (:tenant, :pack, :version, :at, cast(:by as uuid))
                on conflict (tenant_id, pack) do update
                set version = excluded.version, installed_at = excluded.installed_at, installed_by = excluded.installed_by""")
                .set("pack", installation.pack())
                .set("version", installation.version())
                .set("at", installation.at())
                .set("by", installation.by())
                .run();
    }

    void remove(Installation installation) {
        Sql.of(em, "delete from dukon.pack_installation where tenant_id = :tenant and pack = :pack")
                .set("pack", installation.pack())
                .run();
    }
}
