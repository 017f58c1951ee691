package io.dukon.it;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Sets the tariff of a shop as whoever runs the installation does. */
final class Tariff {

    private static final String SET =
            """
            insert into dukon.subscription (tenant_id, tariff, since)
            select tenant_id, ?, now() from dukon.tenant where slug = ?
            on conflict (tenant_id) do update set tariff = excluded.tariff, since = excluded.since""";

    private Tariff() {}

    static void set(Shop shop, String tariff) {
        try (Connection database = Installation.database();
                PreparedStatement statement = database.prepareStatement(SET)) {
            statement.setString(1, tariff);
            statement.setString(2, shop.slug());
            statement.executeUpdate();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
