package io.dukon.it;

import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.ReadResult;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;

/** A pack of the tests' own, put on the shelf of the running product: it tries what the shipped packs do not use. */
final class TestPack {

    private TestPack() {}

    /** Shops can install it from now on. @param name of the folder; the last release of a pack is the current one */
    static void release(String name) throws Exception {
        Installation.require();
        ReadResult read = PackReader.read(Path.of("src/test/resources/packs", name));
        List<Finding> errors = read.findings().stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.toString());
        }
        try (Connection database = Installation.database();
                PreparedStatement older =
                        database.prepareStatement("update ref.pack_version set current = false where pack = ?");
                PreparedStatement shelf = database.prepareStatement(
                        """
                        insert into ref.pack_version (pack, version, content, hash, released_at, current)
                        values (?, ?, cast(? as jsonb), md5(?), now(), true)
                        on conflict (pack, version) do update set current = true""")) {
            older.setString(1, read.pack().manifest().key());
            older.executeUpdate();
            String content = read.pack().toJson().toString();
            shelf.setString(1, read.pack().manifest().key());
            shelf.setString(2, read.pack().manifest().version());
            shelf.setString(3, content);
            shelf.setString(4, content);
            shelf.executeUpdate();
        }
    }
}
