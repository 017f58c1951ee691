package io.dukon.identity.login;

import io.dukon.identity.Person;
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

@ApplicationScoped
class SessionStore {

    @PersistenceContext
    EntityManager em;

    /** One statement for every request of a browser; it writes at most once a minute for a session. */
    Optional<Session> find(String hash, Instant now, Instant idleSince, Instant touchBefore) {
        return Sql.of(
                        em,
                        """
                with s as (
                  select * from dir.session where id_hash = :hash and expires_at > :now and last_seen > :idle
                ), touched as (
                  update dir.session set last_seen = :now
                  where id_hash = :hash and id_hash in (select id_hash from s where last_seen < :touch)
                )
                select s.id_hash, s.tenant_id, s.expires_at, d.slug,
                       p.id, p.email, p.name, p.locale, p.email_confirmed_at
                from s join dir.person p on p.id = s.person_id
                left join dir.tenant_directory d on d.id = s.tenant_id and d.state = 'active'
                where s.tenant_id is null or d.id is not null and exists (
                  select 1 from dir.membership m
                  where m.person_id = s.person_id and m.tenant_id = s.tenant_id and m.state = 'active')""")
                .set("hash", hash)
                .set("now", now)
                .set("idle", idleSince)
                .set("touch", touchBefore)
                .first(SessionStore::session);
    }

    /** Which of these sessions still stand in their shop; does not count as a sign of life. */
    Set<String> alive(Collection<String> hashes, Instant now, Instant idleSince) {
        return Set.copyOf(Sql.of(
                        em,
                        """
                select s.id_hash from dir.session s
                join dir.membership m on m.person_id = s.person_id and m.tenant_id = s.tenant_id and m.state = 'active'
                where s.id_hash = any(:hashes) and s.expires_at > :now and s.last_seen > :idle""")
                .set("hashes", hashes)
                .set("now", now)
                .set("idle", idleSince)
                .list(row -> row.text("id_hash")));
    }

    void insert(String hash, UUID person, UUID shop, String sid, String idToken, Instant now, Instant expiresAt) {
        Sql.of(
                        em,
                        """
                insert into dir.session (id_hash, person_id, tenant_id, sid, id_token, created_at, last_seen, expires_at)
                values (:hash, :person, :shop, :sid, :token, :now, :now, :expires)""")
                .set("hash", hash)
                .set("person", person)
                .set("shop", shop)
                .set("sid", sid)
                .set("token", idToken)
                .set("now", now)
                .set("expires", expiresAt)
                .run();
    }

    /** What a session holds besides the person: sid and ID token of Keycloak, and its end. */
    record Kept(UUID person, String sid, String idToken, Instant expiresAt) {}

    Optional<Kept> take(String hash) {
        return Sql.of(
                        em,
                        "delete from dir.session where id_hash = :hash returning person_id, sid, id_token, expires_at")
                .set("hash", hash)
                .first(row ->
                        new Kept(row.id("person_id"), row.text("sid"), row.text("id_token"), row.time("expires_at")));
    }

    List<String> deleteBySid(String sid) {
        return Sql.of(em, "delete from dir.session where sid = :sid returning id_hash")
                .set("sid", sid)
                .list(row -> row.text("id_hash"));
    }

    List<String> deleteByPerson(UUID person) {
        return Sql.of(em, "delete from dir.session where person_id = :person returning id_hash")
                .set("person", person)
                .list(row -> row.text("id_hash"));
    }

    int sweep(Instant now, Instant idleSince) {
        return Sql.of(em, "delete from dir.session where expires_at <= :now or last_seen <= :idle")
                .set("now", now)
                .set("idle", idleSince)
                .run();
    }

    private static Session session(Row row) {
        Person person = new Person(
                row.id("id"), row.text("email"), row.text("name"), row.text("locale"), row.time("email_confirmed_at"));
        return new Session(row.text("id_hash"), person, row.id("tenant_id"), row.text("slug"), row.time("expires_at"));
    }
}
