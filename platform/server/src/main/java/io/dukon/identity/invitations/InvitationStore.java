package io.dukon.identity.invitations;

import io.dukon.kernel.Callers;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InvitationStore {

    static final String KIND = "invitation";

    private static final String OPEN =
            """
            select i.id, i.email, i.roles, m.name as inviter, i.created_at
            from dukon.invitation i join dukon.member m on m.tenant_id = i.tenant_id and m.id = i.invited_by
            where i.tenant_id = :tenant and i.accepted_at is null""";

    @PersistenceContext
    EntityManager em;

    List<Invitation> open() {
        return Sql.of(em, OPEN + " order by i.created_at, i.id").list(InvitationStore::invitation);
    }

    Optional<Invitation> find(UUID id) {
        return Sql.of(em, OPEN + " and i.id = :id").set("id", id).first(InvitationStore::invitation);
    }

    /** @return false when this address has an open invitation already */
    boolean insert(Invitation invitation) {
        return Sql.of(
                                em,
                                """
                insert into dukon.invitation (tenant_id, id, email, roles, invited_by, created_at)
                values (:tenant, :id, :email, :roles, :by, :now)
                on conflict (tenant_id, email) where accepted_at is null do nothing""")
                        .set("id", invitation.id())
                        .set("email", invitation.email())
                        .set("roles", invitation.roles())
                        .set("by", Callers.current().memberId())
                        .set("now", invitation.createdAt())
                        .run()
                == 1;
    }

    boolean delete(UUID id) {
        return Sql.of(em, "delete from dukon.invitation where tenant_id = :tenant and id = :id and accepted_at is null")
                        .set("id", id)
                        .run()
                == 1;
    }

    boolean accept(UUID id, Instant now) {
        return Sql.of(
                                em,
                                """
                update dukon.invitation set accepted_at = :now
                where tenant_id = :tenant and id = :id and accepted_at is null""")
                        .set("id", id)
                        .set("now", now)
                        .run()
                == 1;
    }

    /** Where a link leads. */
    record Way(UUID shop, UUID invitation) {}

    Optional<Way> way(String tokenHash, Instant now) {
        return Sql.of(
                        em,
                        """
                select tenant_id, target_id from dir.public_token
                where token_hash = :hash and kind = 'invitation' and expires_at > :now""")
                .set("hash", tokenHash)
                .set("now", now)
                .first(row -> new Way(row.id("tenant_id"), row.id("target_id")));
    }

    void insertWay(String tokenHash, UUID shop, UUID invitation, Instant now, Instant expiresAt) {
        Sql.of(
                        em,
                        """
                insert into dir.public_token (token_hash, tenant_id, kind, target_id, created_at, expires_at)
                values (:hash, :shop, 'invitation', :target, :now, :expires)""")
                .set("hash", tokenHash)
                .set("shop", shop)
                .set("target", invitation)
                .set("now", now)
                .set("expires", expiresAt)
                .run();
    }

    void deleteWays(UUID shop, UUID invitation) {
        Sql.of(
                        em,
                        """
                delete from dir.public_token where tenant_id = :shop and kind = 'invitation' and target_id = :target""")
                .set("shop", shop)
                .set("target", invitation)
                .run();
    }

    int sweep(Instant now) {
        return Sql.of(em, "delete from dir.public_token where expires_at <= :now")
                .set("now", now)
                .run();
    }

    private static Invitation invitation(Row row) {
        return new Invitation(
                row.id("id"),
                row.text("email"),
                new LinkedHashSet<>(row.texts("roles")),
                row.text("inviter"),
                row.time("created_at"));
    }
}
