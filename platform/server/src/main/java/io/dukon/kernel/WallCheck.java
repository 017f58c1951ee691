package io.dukon.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The server does not start under a database role for which the wall between tenants would not hold. */
@ApplicationScoped
class WallCheck {

    private static final String UNSAFE =
            """
            select r.rolsuper or r.rolbypassrls
                or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                           where c.relowner = r.oid and n.nspname in ('dukon', 'dir', 'ref', 'ops'))
            from pg_roles r where r.rolname = current_user""";

    @Resource(lookup = "java:/jdbc/dukon")
    DataSource tenants;

    @Resource(lookup = "java:/jdbc/dukon-worker")
    DataSource worker;

    void refuseUnsafeRoles(@Observes @Initialized(ApplicationScoped.class) Object event) throws SQLException {
        refuse(tenants, "java:/jdbc/dukon");
        refuse(worker, "java:/jdbc/dukon-worker");
    }

    private static void refuse(DataSource dataSource, String name) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(UNSAFE)) {
            row.next();
            if (row.getBoolean(1)) {
                throw new IllegalStateException(
                        "The role of " + name + " is a superuser, bypasses row-level security or"
                                + " owns tables: the wall between shops would not hold. Use the role that deploy/postgres makes.");
            }
        }
    }
}
