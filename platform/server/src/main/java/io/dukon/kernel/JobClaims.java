package io.dukon.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Claims of due jobs across tenants, as the role that sees nothing but heads. The only place with this SQL (R9); the
 * database's own clock rules leases, so that nodes with different clocks agree.
 */
@ApplicationScoped
class JobClaims {

    private static final String DUE =
            """
            with oldest as materialized (
              select tenant_id, id, due_at from dukon.job where lease_until is null and due_at <= ?
              order by due_at limit 500),
            fair as materialized (
              select tenant_id, id, due_at, row_number() over (partition by tenant_id order by due_at) turn from oldest),
            claim as materialized (
              select j.tenant_id, j.id from dukon.job j
              join (select tenant_id, id from fair order by turn, due_at limit ?) f
                on f.tenant_id = j.tenant_id and f.id = j.id
              where j.lease_until is null
              for update of j skip locked)
            update dukon.job j
            set lease_until = now() + interval '20 seconds', fence = j.fence + 1, attempts = j.attempts + 1
            from claim c where c.tenant_id = j.tenant_id and c.id = j.id
            returning j.tenant_id, j.id, j.kind, j.fence, j.attempts""";

    private static final String ABANDONED =
            """
            with claim as materialized (
              select tenant_id, id from dukon.job where lease_until < now() order by lease_until limit ?
              for update skip locked)
            update dukon.job j
            set lease_until = now() + interval '20 seconds', fence = j.fence + 1, attempts = j.attempts + 1
            from claim c where c.tenant_id = j.tenant_id and c.id = j.id
            returning j.tenant_id, j.id, j.kind, j.fence, j.attempts""";

    @Resource(lookup = "java:/jdbc/dukon-worker")
    DataSource dataSource;

    List<JobHead> due(Instant now, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setInt(2, limit);
            return heads(statement);
        }
    }

    /** Jobs whose worker died or hangs: their lease ran out. */
    List<JobHead> abandoned(int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ABANDONED)) {
            statement.setInt(1, limit);
            return heads(statement);
        }
    }

    private static List<JobHead> heads(PreparedStatement statement) throws SQLException {
        List<JobHead> heads = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                heads.add(new JobHead(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getString(3),
                        rows.getLong(4),
                        rows.getInt(5)));
            }
        }
        return heads;
    }
}
