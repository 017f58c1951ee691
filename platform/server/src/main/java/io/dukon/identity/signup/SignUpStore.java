package io.dukon.identity.signup;

import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sign-ups under way, and the shops' places in the directory. */
@ApplicationScoped
class SignUpStore {

    /**
     * A sign-up under way or just done.
     *
     * @param personId   null until the account is known
     * @param newAccount whether the account, if there is one, was made by this sign-up and may be removed with it
     */
    record Progress(
            UUID shop,
            String requestHash,
            String email,
            UUID personId,
            boolean newAccount,
            Instant createdAt,
            boolean done) {}

    @PersistenceContext
    EntityManager em;

    /** @return false when the address is taken; somebody reserving it at this moment is waited for */
    boolean reserve(UUID shop, String slug, String name, Instant now) {
        return Sql.of(
                                em,
                                """
                insert into dir.tenant_directory (id, slug, name, state, created_at)
                values (:shop, :slug, :name, 'creating', :now) on conflict (slug) do nothing""")
                        .set("shop", shop)
                        .set("slug", slug)
                        .set("name", name)
                        .set("now", now)
                        .run()
                == 1;
    }

    /** @return false when a sign-up with this key, or one of a new account with this e-mail, is under way */
    boolean begin(Progress progress, String keyHash) {
        return Sql.of(
                                em,
                                """
                insert into dir.sign_up (tenant_id, key_hash, request_hash, email, person_id, new_account, created_at)
                values (:shop, :key, :request, :email, :person, :new, :now) on conflict do nothing""")
                        .set("shop", progress.shop())
                        .set("key", keyHash)
                        .set("request", progress.requestHash())
                        .set("email", progress.email())
                        .set("person", progress.personId())
                        .set("new", progress.newAccount())
                        .set("now", progress.createdAt())
                        .run()
                == 1;
    }

    Optional<Progress> byKey(String keyHash) {
        return Sql.of(
                        em,
                        """
                select tenant_id, request_hash, email, person_id, new_account, created_at, done_at from dir.sign_up
                where key_hash = :key""")
                .set("key", keyHash)
                .first(SignUpStore::progress);
    }

    Optional<Progress> byShop(UUID shop) {
        return Sql.of(
                        em,
                        """
                select tenant_id, request_hash, email, person_id, new_account, created_at, done_at from dir.sign_up
                where tenant_id = :shop""")
                .set("shop", shop)
                .first(SignUpStore::progress);
    }

    List<UUID> unfinishedSince(Instant before) {
        return Sql.of(
                        em,
                        """
                select tenant_id from dir.sign_up where done_at is null and created_at < :before
                order by created_at limit 20""")
                .set("before", before)
                .list(row -> row.id("tenant_id"));
    }

    boolean emailKnown(String email) {
        return Sql.of(em, "select 1 from dir.person where email = :email")
                .set("email", email)
                .first(row -> true)
                .orElse(false);
    }

    void account(UUID shop, UUID person, boolean newAccount) {
        Sql.of(em, "update dir.sign_up set person_id = :person, new_account = :new where tenant_id = :shop")
                .set("shop", shop)
                .set("person", person)
                .set("new", newAccount)
                .run();
    }

    void finish(UUID shop, UUID person, Instant now) {
        Sql.of(
                        em,
                        """
                insert into dir.membership (person_id, tenant_id, state, last_used_at) values (:person, :shop, 'active', :now)
                on conflict do nothing""")
                .set("person", person)
                .set("shop", shop)
                .set("now", now)
                .run();
        Sql.of(em, "update dir.tenant_directory set state = 'active' where id = :shop and state = 'creating'")
                .set("shop", shop)
                .run();
        Sql.of(
                        em,
                        "update dir.sign_up set done_at = coalesce(done_at, :now), person_id = :person where tenant_id = :shop")
                .set("shop", shop)
                .set("person", person)
                .set("now", now)
                .run();
    }

    void remove(UUID shop) {
        Sql.of(em, "delete from dir.sign_up where tenant_id = :shop and done_at is null")
                .set("shop", shop)
                .run();
        Sql.of(em, "delete from dir.tenant_directory where id = :shop and state = 'creating'")
                .set("shop", shop)
                .run();
    }

    int sweep(Instant before) {
        return Sql.of(em, "delete from dir.sign_up where done_at < :before")
                .set("before", before)
                .run();
    }

    Set<String> taken(Collection<String> slugs) {
        return Set.copyOf(Sql.of(em, "select slug from dir.tenant_directory where slug = any(:slugs)")
                .set("slugs", slugs)
                .list(row -> row.text("slug")));
    }

    private static Progress progress(Row row) {
        return new Progress(
                row.id("tenant_id"),
                row.text("request_hash"),
                row.text("email"),
                row.id("person_id"),
                row.flag("new_account"),
                row.time("created_at"),
                row.time("done_at") != null);
    }
}
