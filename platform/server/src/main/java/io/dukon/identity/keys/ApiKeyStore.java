package io.dukon.identity.keys;

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

@ApplicationScoped
class ApiKeyStore {

    @PersistenceContext
    EntityManager em;

    /** What the directory tells of a key: in which shop to look. */
    record Way(UUID shop, UUID keyId) {}

    Optional<Way> way(String hash) {
        return Sql.of(em, "select tenant_id, key_id from dir.api_key where key_hash = :hash")
                .set("hash", hash)
                .first(row -> new Way(row.id("tenant_id"), row.id("key_id")));
    }

    void insertWay(String hash, UUID shop, UUID keyId) {
        Sql.of(em, "insert into dir.api_key (key_hash, tenant_id, key_id) values (:hash, :shop, :key)")
                .set("hash", hash)
                .set("shop", shop)
                .set("key", keyId)
                .run();
    }

    List<String> deleteWay(UUID shop, UUID keyId) {
        return Sql.of(em, "delete from dir.api_key where tenant_id = :shop and key_id = :key returning key_hash")
                .set("shop", shop)
                .set("key", keyId)
                .list(row -> row.text("key_hash"));
    }

    List<ApiKey> list() {
        return Sql.of(
                        em,
                        """
                select id, name, prefix, scopes, created_at, last_used_at, revoked_at from dukon.api_key
                where tenant_id = :tenant order by revoked_at is not null, created_at desc""")
                .list(ApiKeyStore::key);
    }

    Optional<ApiKey> find(UUID id) {
        return Sql.of(
                        em,
                        """
                select id, name, prefix, scopes, created_at, last_used_at, revoked_at from dukon.api_key
                where tenant_id = :tenant and id = :id""")
                .set("id", id)
                .first(ApiKeyStore::key);
    }

    void insert(ApiKey key) {
        Sql.of(
                        em,
                        """
                insert into dukon.api_key (tenant_id, id, name, prefix, scopes, created_by, created_at)
                values (:tenant, :id, :name, :prefix, :scopes, :by, :now)""")
                .set("id", key.id())
                .set("name", key.name())
                .set("prefix", key.prefix())
                .set("scopes", key.scopes())
                .set("by", Callers.current().memberId())
                .set("now", key.createdAt())
                .run();
    }

    boolean revoke(UUID id, Instant now) {
        return Sql.of(
                                em,
                                """
                update dukon.api_key set revoked_at = coalesce(revoked_at, :now)
                where tenant_id = :tenant and id = :id""")
                        .set("id", id)
                        .set("now", now)
                        .run()
                == 1;
    }

    void used(UUID id, Instant now) {
        Sql.of(em, "update dukon.api_key set last_used_at = :now where tenant_id = :tenant and id = :id")
                .set("id", id)
                .set("now", now)
                .run();
    }

    private static ApiKey key(Row row) {
        return new ApiKey(
                row.id("id"),
                row.text("name"),
                row.text("prefix"),
                row.texts("scopes"),
                row.time("created_at"),
                row.time("last_used_at"),
                row.time("revoked_at"),
                null);
    }
}
