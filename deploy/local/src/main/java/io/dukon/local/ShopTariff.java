package io.dukon.local;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/** Which tariff a shop has, for {@code ./dukon tariff}: nobody chooses it from within. */
final class ShopTariff {
    /** A shop without a row. */
    static final String TRIAL = "trial";

    private static final List<String> ALL = List.of("free", "basic", "standard", "professional", TRIAL);
    private static final String USAGE = "./dukon tariff SHOP [" + String.join("|", ALL) + "]";

    private final Settings settings;
    private final Secrets secrets;
    private final PrintStream out;

    ShopTariff(Settings settings, Secrets secrets, PrintStream out) {
        this.settings = settings;
        this.secrets = secrets;
        this.out = out;
    }

    /** @param words the shop's short name, and the tariff unless it is only to be told */
    void run(List<String> words) {
        if (words.isEmpty() || words.size() > 2) {
            throw new PlainError("Which shop?", "Say: " + USAGE);
        }
        String wanted = words.size() == 2 ? known(words.get(1)) : null;
        try (var connection = connect()) {
            UUID shop = shop(connection, words.getFirst());
            if (wanted != null) {
                set(connection, shop, wanted);
            }
            out.println(words.getFirst() + ": " + said(connection, shop));
        } catch (SQLException e) {
            throw new PlainError(
                    "The database does not answer: " + e.getMessage(),
                    "Start it, or bring it up to date: ./dukon up",
                    e);
        }
    }

    static String known(String tariff) {
        if (!ALL.contains(tariff)) {
            throw new PlainError(
                    "There is no tariff \"" + tariff + "\".", "Choose one of: " + String.join(", ", ALL) + ".");
        }
        return tariff;
    }

    private static UUID shop(Connection connection, String slug) throws SQLException {
        return found(connection, "select id from dir.tenant_directory where slug = ?", slug)
                .map(UUID::fromString)
                .orElseThrow(() -> new PlainError(
                        "There is no shop \"" + slug + "\".",
                        "Say the short name with which it was opened; its settings show it as the address."));
    }

    /** The same tariff again is no news, so it keeps its day. */
    private static void set(Connection connection, UUID shop, String tariff) throws SQLException {
        String statement = tariff.equals(TRIAL)
                ? "delete from dukon.subscription where tenant_id = ?"
                : "insert into dukon.subscription (tenant_id, tariff, since) values (?, ?, now())"
                        + " on conflict (tenant_id) do update set tariff = excluded.tariff, since = excluded.since"
                        + " where subscription.tariff <> excluded.tariff";
        try (var change = connection.prepareStatement(statement)) {
            change.setObject(1, shop);
            if (!tariff.equals(TRIAL)) {
                change.setString(2, tariff);
            }
            change.executeUpdate();
        }
    }

    private static String said(Connection connection, UUID shop) throws SQLException {
        return found(
                        connection,
                        "select tariff || ' since ' || to_char(since, 'YYYY-MM-DD') from dukon.subscription"
                                + " where tenant_id = ?",
                        shop)
                .orElse(TRIAL + ", with all that professional has");
    }

    private static Optional<String> found(Connection connection, String question, Object about) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setObject(1, about);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** As the superuser, who alone may look into every shop. */
    private Connection connect() throws SQLException {
        var login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", secrets.get(Secrets.SUPERUSER));
        return DriverManager.getConnection(settings.jdbcUrl("dukon"), login);
    }
}
