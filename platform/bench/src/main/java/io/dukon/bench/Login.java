package io.dukon.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/** Owners who are in already: a login is not what is measured. */
final class Login {

    private Login() {}

    /** By the same row that a login writes. */
    static Client as(Connection database, String slug) throws SQLException {
        String token = UUID.randomUUID().toString().replace("-", "")
                + UUID.randomUUID().toString().replace("-", "");
        Crowd.update(
                database,
                """
                insert into dir.session (id_hash, person_id, tenant_id, created_at, last_seen, expires_at)
                select ?, m.person_id, t.tenant_id, now(), now(), now() + interval '8 hours'
                from dukon.tenant t join dukon.member m using (tenant_id) where t.slug = ?""",
                hash(token),
                slug);
        return new Client(token, slug);
    }

    static UUID member(Connection database, String slug) throws SQLException {
        try (PreparedStatement find = database.prepareStatement("select id from dukon.member where tenant_id = ?")) {
            find.setObject(1, Crowd.tenant(database, slug));
            ResultSet row = find.executeQuery();
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
