package io.dukon.schema;

import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The packs of this release as reference rows. A pack with an error stops the release: no shop may meet it. */
final class PackCatalogue {

    private static final String KEEP =
            """
            insert into ref.pack_version (pack, version, content, hash, released_at, current)
            values (?, ?, ?::jsonb, ?, ?, true)
            on conflict (pack, version) do update
            set content = excluded.content, hash = excluded.hash, current = true
            where pack_version.hash <> excluded.hash or not pack_version.current""";
    private static final String RETIRE =
            "update ref.pack_version set current = false where pack = ? and version <> ? and current";

    private PackCatalogue() {}

    static void load(Connection connection, Path templates, Clock clock) throws IOException, SQLException {
        for (Path folder : folders(templates)) {
            keep(connection, read(folder), clock);
        }
    }

    private static List<Path> folders(Path templates) throws IOException {
        try (Stream<Path> children = Files.list(templates)) {
            return children.filter(child -> Files.isRegularFile(child.resolve("pack.yaml")))
                    .sorted()
                    .toList();
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
        try (PreparedStatement keep = connection.prepareStatement(KEEP);
                PreparedStatement retire = connection.prepareStatement(RETIRE)) {
            keep.setString(1, pack.manifest().key());
            keep.setString(2, pack.manifest().version());
            keep.setString(3, content);
            keep.setString(4, hash(content));
            keep.setTimestamp(5, Timestamp.from(clock.instant()));
            keep.executeUpdate();
            retire.setString(1, pack.manifest().key());
            retire.setString(2, pack.manifest().version());
            retire.executeUpdate();
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
