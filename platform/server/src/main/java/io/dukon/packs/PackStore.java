package io.dukon.packs;

import io.dukon.definitions.pack.Pack;
import io.dukon.kernel.Callers;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of released packs, of the shop's private ones, and of the quick way in which a released pack is installed. */
@ApplicationScoped
class PackStore {

    private static final String PRIVATE =
            """
            select distinct on (pack) pack, version, hash from dukon.shop_pack
            where tenant_id = :tenant order by pack, cast(string_to_array(version, '.') as bigint[]) desc""";

    @PersistenceContext
    EntityManager em;

    /** Released packs are the same for every shop: they stand outside the tenants' tables. The shop's own come last. */
    List<Release> current() {
        List<Release> all = new java.util.ArrayList<>(
                Sql.of(em, "select pack, version, hash from ref.pack_version where current order by released_at, pack")
                        .list(row -> release(row, false)));
        all.addAll(Sql.of(em, PRIVATE).list(row -> release(row, true)));
        return all;
    }

    private static Release release(Row row, boolean own) {
        return new Release(row.text("pack"), row.text("version"), row.text("hash"), own);
    }

    Optional<Release> find(String pack, String version) {
        return Sql.of(em, "select pack, version, hash from ref.pack_version where pack = :pack and version = :version")
                .set("pack", pack)
                .set("version", version)
                .first(row -> release(row, false))
                .or(() -> Sql.of(
                                em,
                                """
                        select pack, version, hash from dukon.shop_pack
                        where tenant_id = :tenant and pack = :pack and version = :version""")
                        .set("pack", pack)
                        .set("version", version)
                        .first(row -> release(row, true)));
    }

    Optional<Pack> pack(Release release) {
        String statement = release.own()
                ? "select content from dukon.shop_pack where tenant_id = :tenant and pack = :pack and version = :version"
                : "select content from ref.pack_version where pack = :pack and version = :version";
        return Sql.of(em, statement)
                .set("pack", release.pack())
                .set("version", release.version())
                .first(row -> Pack.fromJson(row.json("content")));
    }

    void keep(Pack pack, String hash, Instant at) {
        Sql.of(
                        em,
                        """
                insert into dukon.shop_pack (tenant_id, pack, version, content, hash, imported_at, imported_by)
                values (:tenant, :pack, :version, cast(:content as jsonb), :hash, :at, cast(:by as uuid))""")
                .set("pack", pack.manifest().key())
                .set("version", pack.manifest().version())
                .set("content", pack.toJson())
                .set("hash", hash)
                .set("at", at)
                .set("by", Callers.current().memberId())
                .run();
    }

    void forget(String pack) {
        Sql.of(em, "delete from dukon.shop_pack where tenant_id = :tenant and pack = :pack")
                .set("pack", pack)
                .run();
    }

    long ownCount() {
        return Sql.of(em, "select count(*) as packs from dukon.shop_pack where tenant_id = :tenant")
                .first(row -> row.number("packs"))
                .orElse(0L);
    }

    /** Copies what configures the shop; tests, sample data and migrations stay with the pack. */
    void install(Release release, Instant at, UUID by) {
        Sql.of(
                        em,
                        """
                with installation as (
                    insert into dukon.pack_installation (tenant_id, pack, version, installed_at, installed_by)
                    values (:tenant, :pack, :version, :at, cast(:by as uuid))
                    returning pack, version)
                insert into dukon.configuration_item (tenant_id, pack, kind, item_id, position, content)
                select :tenant, i.pack, item.value ->> 'kind', item.value ->> 'id', item.place,
                  case item.value ->> 'kind' when 'i18n' then (item.value -> 'content') - 'tests' else item.value -> 'content' end
                from installation i
                join ref.pack_version p on p.pack = i.pack and p.version = i.version
                cross join lateral jsonb_array_elements(p.content -> 'items') with ordinality as item(value, place)
                where item.value ->> 'kind' not in ('tests', 'demo', 'migrations')""")
                .set("pack", release.pack())
                .set("version", release.version())
                .set("at", at)
                .set("by", by)
                .run();
    }
}
