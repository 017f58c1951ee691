package io.dukon.packs;

import io.dukon.definitions.pack.Pack;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** SQL of released packs and of what is installed. */
@ApplicationScoped
class PackStore {

    /** A current version; the hash tells whether a parsed copy is still the same. */
    record Release(String pack, String version, String hash) {}

    @PersistenceContext
    EntityManager em;

    /** Released packs are the same for every shop: they stand outside the tenants' tables. */
    List<Release> current() {
        return Sql.of(em, "select pack, version, hash from ref.pack_version where current order by released_at, pack")
                .list(row -> new Release(row.text("pack"), row.text("version"), row.text("hash")));
    }

    Optional<Pack> pack(Release release) {
        return Sql.of(em, "select content from ref.pack_version where pack = :pack and version = :version")
                .set("pack", release.pack())
                .set("version", release.version())
                .first(row -> Pack.fromJson(row.json("content")));
    }

    Map<String, Installed> installed() {
        Map<String, Installed> all = new LinkedHashMap<>();
        Sql.of(
                        em,
                        """
                select pack, version, installed_at from dukon.pack_installation
                where tenant_id = :tenant order by installed_at""")
                .list(row -> all.put(row.text("pack"), new Installed(row.text("version"), row.time("installed_at"))));
        return all;
    }

    /** Copies what configures the shop; tests and sample data stay with the pack. */
    void install(Release release, Instant at, UUID by) {
        Sql.of(
                        em,
                        """
                with installation as (
                    insert into dukon.pack_installation (tenant_id, pack, version, installed_at, installed_by)
                    values (:tenant, :pack, :version, :at, cast(:by as uuid))
                    returning pack, version)
                insert into dukon.configuration_item (tenant_id, pack, kind, item_id, position, content)
                select :tenant, i.pack, item.value ->> 'kind', item.value ->> 'id', item.place, item.value -> 'content'
                from installation i
                join ref.pack_version p on p.pack = i.pack and p.version = i.version
                cross join lateral jsonb_array_elements(p.content -> 'items') with ordinality as item(value, place)
                where item.value ->> 'kind' not in ('tests', 'demo')""")
                .set("pack", release.pack())
                .set("version", release.version())
                .set("at", at)
                .set("by", by)
                .run();
    }
}
