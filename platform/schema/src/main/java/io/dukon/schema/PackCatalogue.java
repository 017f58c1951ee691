package io.dukon.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.merge.ConfigurationHash;
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
import java.sql.ResultSet;
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

    private static final String KNOWN = "select content from ref.pack_version where pack = ? and version = ?";

    /** Whether a release may say something else than when it was first loaded. */
    enum Releases {
        /** Shops are compared with what they once got: another content needs another version. */
        FINAL,
        /** Somebody writes the pack on this machine. */
        DRAFTS
    }

    private PackCatalogue() {}

    /** Every release on the shelf stays known, so that shops on it can be compared with it; the highest is offered. */
    static void load(Connection connection, Path templates, Clock clock, Releases releases) throws SQLException {
        Map<String, Version> highest = new LinkedHashMap<>();
        for (Path folder : new Shelf(templates).releases()) {
            Pack pack = read(folder);
            if (releases == Releases.FINAL) {
                refuseAnother(connection, pack);
            }
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

    private static void refuseAnother(Connection connection, Pack pack) throws SQLException {
        Pack known = known(connection, pack);
        if (known != null && !ConfigurationHash.of(known.items()).equals(ConfigurationHash.of(pack.items()))) {
            String release = pack.manifest().key() + " " + pack.manifest().version();
            throw new IllegalStateException("The pack " + release + " was released already and says something else now."
                    + " Shops have it as it was: give what changed a higher version.");
        }
    }

    private static Pack known(Connection connection, Pack pack) throws SQLException {
        try (PreparedStatement known = connection.prepareStatement(KNOWN)) {
            known.setString(1, pack.manifest().key());
            known.setString(2, pack.manifest().version());
            try (ResultSet row = known.executeQuery()) {
                return row.next() ? Pack.fromJson(Json.MAPPER.readTree(row.getString(1))) : null;
            }
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
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
