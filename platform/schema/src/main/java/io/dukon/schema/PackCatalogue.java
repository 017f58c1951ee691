package io.dukon.schema;

import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.ReadResult;
import io.dukon.definitions.pack.Shelf;
import io.dukon.definitions.pack.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** The packs of this release as reference rows. A pack with an error stops the release: no shop may meet it. */
final class PackCatalogue {

    private static final String KEEP =
            """
            insert into ref.pack_version (pack, version, content, hash, released_at, current)
            values (?, ?, ?::jsonb, ?, ?, false)
            on conflict (pack, version) do update
            set content = excluded.content, hash = excluded.hash
            where pack_version.hash <> excluded.hash""";
    private static final String OFFER =
            "update ref.pack_version set current = (version = ?) where pack = ? and current <> (version = ?)";

    private PackCatalogue() {}

    /** Every release on the shelf stays known, so that shops on it can be compared with it; the highest is offered. */
    static void load(Connection connection, Path templates, Clock clock) throws SQLException {
        Map<String, Version> highest = new LinkedHashMap<>();
        for (Path folder : new Shelf(templates).releases()) {
            Pack pack = read(folder);
            keep(connection, pack, clock);
            highest.merge(
                    pack.manifest().key(),
                    Version.parse(pack.manifest().version()),
                    BinaryOperator.maxBy(Comparator.naturalOrder()));
        }
        for (Map.Entry<String, Version> pack : highest.entrySet()) {
            offer(connection, pack.getKey(), pack.getValue().toString());
        }
    }

    private static Pack read(Path folder) {
        ReadResult result = PackReader.read(folder);
        List<Finding> errors =
                result.findings().stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new IllegalStateException("The pack in " + folder.getFileName() + " has errors: " + errors);
        }
        return result.pack();
    }

    private static void keep(Connection connection, Pack pack, Clock clock) throws SQLException {
        String content = pack.toJson().toString();
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, pack.manifest().key());
            keep.setString(2, pack.manifest().version());
            keep.setString(3, content);
            keep.setString(4, hash(content));
            keep.setTimestamp(5, Timestamp.from(clock.instant()));
            keep.executeUpdate();
        }
    }

    private static void offer(Connection connection, String key, String version) throws SQLException {
        try (PreparedStatement offer = connection.prepareStatement(OFFER)) {
            offer.setString(1, version);
            offer.setString(2, key);
            offer.setString(3, version);
            offer.executeUpdate();
        }
    }

    private static String hash(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JRE has SHA-256", e);
        }
    }
}
