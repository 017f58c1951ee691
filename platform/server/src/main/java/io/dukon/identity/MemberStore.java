package io.dukon.identity;

import io.dukon.kernel.Ids;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class MemberStore {

    private static final String SELECT =
            """
            select id, person_id, name, email, locale, roles, state from dukon.member where tenant_id = :tenant""";

    @PersistenceContext
    EntityManager em;

    List<Member> list() {
        return Sql.of(em, SELECT + " order by state, created_at, id").list(MemberStore::member);
    }

    Optional<Member> find(UUID id) {
        return Sql.of(em, SELECT + " and id = :id").set("id", id).first(MemberStore::member);
    }

    Optional<Member> findByPerson(UUID person) {
        return Sql.of(em, SELECT + " and person_id = :person")
                .set("person", person)
                .first(MemberStore::member);
    }

    Optional<Member> findByEmail(String email) {
        return Sql.of(em, SELECT + " and email = :email").set("email", email).first(MemberStore::member);
    }

    /** Whoever could leave the shop without an owner waits for whoever does so at the same moment. */
    List<UUID> lockOwners() {
        return Sql.of(
                        em,
                        """
                select id from dukon.member
                where tenant_id = :tenant and state = 'active' and 'owner' = any(roles) order by id for update""")
                .list(row -> row.id("id"));
    }

    /** A new member, or the one who left and comes back with other roles. */
    UUID join(Person person, Set<String> roles, Instant now) {
        return Sql.of(
                        em,
                        """
                insert into dukon.member (tenant_id, id, person_id, name, email, locale, roles, state, created_at)
                values (:tenant, :id, :person, :name, :email, :locale, :roles, 'active', :now)
                on conflict (tenant_id, person_id)
                do update set roles = excluded.roles, state = 'active', name = excluded.name, email = excluded.email
                returning id""")
                .set("id", Ids.next())
                .set("person", person.id())
                .set("name", person.name())
                .set("email", person.email())
                .set("locale", person.locale())
                .set("roles", roles)
                .set("now", now)
                .first(row -> row.id("id"))
                .orElseThrow();
    }

    void update(UUID id, Set<String> roles, String state) {
        Sql.of(em, "update dukon.member set roles = :roles, state = :state where tenant_id = :tenant and id = :id")
                .set("id", id)
                .set("roles", roles)
                .set("state", state)
                .run();
    }

    void rename(UUID person, String name, String locale) {
        Sql.of(
                        em,
                        """
                update dukon.member set name = :name, locale = :locale
                where tenant_id = :tenant and person_id = :person""")
                .set("person", person)
                .set("name", name)
                .set("locale", locale)
                .run();
    }

    private static Member member(Row row) {
        return new Member(
                row.id("id"),
                row.id("person_id"),
                row.text("name"),
                row.text("email"),
                row.text("locale"),
                new LinkedHashSet<>(row.texts("roles")),
                row.text("state"));
    }
}
