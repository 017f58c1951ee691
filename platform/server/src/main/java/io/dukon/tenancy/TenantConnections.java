package io.dukon.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;

/** Enters the tenant as the first statement of each transaction; the setting ends with the transaction (R6). */
public class TenantConnections implements MultiTenantConnectionProvider<UUID> {

    private static final long serialVersionUID = 1L;

    private transient volatile DataSource dataSource;

    @Override
    public Connection getAnyConnection() throws SQLException {
        return dataSource().getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getConnection(UUID tenant) throws SQLException {
        Connection connection = dataSource().getConnection();
        if (TenantResolver.NONE.equals(tenant)) {
            return connection;
        }
        try (PreparedStatement statement = connection.prepareStatement("select dukon.enter_tenant(?)")) {
            statement.setObject(1, tenant);
            statement.execute();
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void releaseConnection(UUID tenant, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException("Not unwrappable as " + type.getName());
    }

    private DataSource dataSource() throws SQLException {
        DataSource found = dataSource;
        if (found == null) {
            try {
                found = InitialContext.doLookup("java:/jdbc/dukon");
                dataSource = found;
            } catch (NamingException e) {
                throw new SQLException("The data source of tenants is not bound", e);
            }
        }
        return found;
    }
}
