package io.dukon.identity;

import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The directory's rows of people and of the way from a person to shops. */
@ApplicationScoped
class PersonStore {

    @PersistenceContext
    EntityManager em;

    Optional<Person> find(UUID id) {
        return Sql.of(em, "select id, email, name, locale, email_confirmed_at from dir.person where id = :id")
                .set("id", id)
                .first(PersonStore::person);
    }

    Optional<Person> findByEmail(String email) {
        return Sql.of(em, "select id, email, name, locale, email_confirmed_at from dir.person where email = :email")
                .set("email", email)
                .first(PersonStore::person);
    }

    boolean insert(Person person, Instant now) {
        return Sql.of(
                                em,
                                """
                insert into dir.person (id, email, name, locale, email_confirmed_at, created_at)
                values (:id, :email, :name, :locale, :confirmed, :now) on conflict do nothing""")
                        .set("id", person.id())
                        .set("email", person.email())
                        .set("name", person.name())
                        .set("locale", person.locale())
                        .set("confirmed", person.emailConfirmedAt())
                        .set("now", now)
                        .run()
                == 1;
    }

    void update(UUID id, String name, String locale) {
        Sql.of(em, "update dir.person set name = :name, locale = :locale where id = :id")
                .set("id", id)
                .set("name", name)
                .set("locale", locale)
                .run();
    }

    void confirm(UUID id, Instant now) {
        Sql.of(em, "update dir.person set email_confirmed_at = :now where id = :id and email_confirmed_at is null")
                .set("id", id)
                .set("now", now)
                .run();
    }

    boolean belongsAnywhere(UUID id) {
        return Sql.of(em, "select 1 from dir.membership where person_id = :id limit 1")
                .set("id", id)
                .first(row -> true)
                .orElse(false);
    }

    void delete(UUID id) {
        Sql.of(em, "delete from dir.email_confirmation where person_id = :id")
                .set("id", id)
                .run();
        Sql.of(em, "delete from dir.session where person_id = :id")
                .set("id", id)
                .run();
        Sql.of(em, "delete from dir.person where id = :id").set("id", id).run();
    }

    List<Membership> memberships(UUID person) {
        return Sql.of(
                        em,
                        """
                select d.id, d.slug, d.name
                from dir.membership m join dir.tenant_directory d on d.id = m.tenant_id
                where m.person_id = :person and m.state = 'active' and d.state = 'active'
                order by m.last_used_at desc nulls last, d.name, d.id""")
                .set("person", person)
                .list(row -> new Membership(row.id("id"), row.text("slug"), row.text("name")));
    }

    void setMembership(UUID person, UUID shop, String state, Instant now) {
        Sql.of(
                        em,
                        """
                insert into dir.membership (person_id, tenant_id, state, last_used_at) values (:person, :shop, :state, :now)
                on conflict (person_id, tenant_id) do update set state = excluded.state""")
                .set("person", person)
                .set("shop", shop)
                .set("state", state)
                .set("now", now)
                .run();
    }

    void used(UUID person, UUID shop, Instant now) {
        Sql.of(em, "update dir.membership set last_used_at = :now where person_id = :person and tenant_id = :shop")
                .set("person", person)
                .set("shop", shop)
                .set("now", now)
                .run();
    }

    void renameShop(UUID shop, String name) {
        Sql.of(em, "update dir.tenant_directory set name = :name where id = :shop")
                .set("shop", shop)
                .set("name", name)
                .run();
    }

    private static Person person(Row row) {
        return new Person(
                row.id("id"), row.text("email"), row.text("name"), row.text("locale"), row.time("email_confirmed_at"));
    }
}
