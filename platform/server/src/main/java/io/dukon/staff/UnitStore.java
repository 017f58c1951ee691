package io.dukon.staff;

import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of units and of who works in them. */
@ApplicationScoped
class UnitStore {

    private static final String SELECT =
            """
            select u.id, u.name, u.head_id, u.closed_at is not null as closed,
              array(select m.member_id from dukon.unit_member m
                where m.tenant_id = :tenant and m.unit_id = u.id order by m.member_id) as members
            from dukon.unit u where u.tenant_id = :tenant""";

    @PersistenceContext
    EntityManager em;

    List<Unit> list() {
        return Sql.of(em, SELECT + " order by u.closed_at nulls first, u.name, u.id")
                .list(UnitStore::unit);
    }

    Optional<Unit> find(UUID id) {
        return Sql.of(em, SELECT + " and u.id = :id").set("id", id).first(UnitStore::unit);
    }

    void add(UUID id, String name, UUID head, Instant at) {
        Sql.of(
                        em,
                        """
                insert into dukon.unit (tenant_id, id, name, head_id, created_at)
                values (:tenant, :id, :name, :head, :at)""")
                .set("id", id)
                .set("name", name)
                .set("head", head)
                .set("at", at)
                .run();
    }

    void update(Unit unit, Instant closedAt) {
        Sql.of(
                        em,
                        """
                update dukon.unit set name = :name, head_id = :head, closed_at = cast(:closed as timestamptz)
                where tenant_id = :tenant and id = :id""")
                .set("id", unit.id())
                .set("name", unit.name())
                .set("head", unit.head())
                .set("closed", closedAt)
                .run();
    }

    void put(UUID member, UUID unit) {
        Sql.of(
                        em,
                        """
                insert into dukon.unit_member (tenant_id, member_id, unit_id) values (:tenant, :member, :unit)
                on conflict (tenant_id, member_id) do update set unit_id = excluded.unit_id""")
                .set("member", member)
                .set("unit", unit)
                .run();
    }

    /** These work in the unit and nobody else; each has left where he worked. */
    void employ(UUID unit, Collection<UUID> members) {
        Sql.of(
                        em,
                        """
                delete from dukon.unit_member
                where tenant_id = :tenant and unit_id = :unit and not member_id = any(cast(:members as uuid[]))""")
                .set("unit", unit)
                .set("members", members)
                .run();
        Sql.of(
                        em,
                        """
                insert into dukon.unit_member (tenant_id, member_id, unit_id)
                select :tenant, m.id, :unit from unnest(cast(:members as uuid[])) as m(id)
                on conflict (tenant_id, member_id) do update set unit_id = excluded.unit_id""")
                .set("unit", unit)
                .set("members", members)
                .run();
    }

    void takeOut(UUID member) {
        Sql.of(em, "delete from dukon.unit_member where tenant_id = :tenant and member_id = :member")
                .set("member", member)
                .run();
    }

    Optional<Post> post(UUID member) {
        return Sql.of(
                        em,
                        """
                select u.id, u.head_id from dukon.unit_member m
                join dukon.unit u on u.tenant_id = :tenant and u.id = m.unit_id
                where m.tenant_id = :tenant and m.member_id = :member""")
                .set("member", member)
                .first(row -> new Post(row.id("id"), row.id("head_id")));
    }

    /** Everybody of the units in which the member works or which he leads. */
    List<UUID> colleagues(UUID member) {
        return Sql.of(
                        em,
                        """
                select m.member_id from dukon.unit_member m
                join dukon.unit u on u.tenant_id = :tenant and u.id = m.unit_id
                where m.tenant_id = :tenant and (u.head_id = :member or u.id = (
                  select w.unit_id from dukon.unit_member w where w.tenant_id = :tenant and w.member_id = :member))""")
                .set("member", member)
                .list(row -> row.id("member_id"));
    }

    private static Unit unit(Row row) {
        return new Unit(
                row.id("id"),
                row.text("name"),
                row.id("head_id"),
                row.flag("closed"),
                row.texts("members").stream().map(UUID::fromString).toList());
    }
}
