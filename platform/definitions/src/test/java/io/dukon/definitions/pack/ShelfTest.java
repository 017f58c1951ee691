package io.dukon.definitions.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs with one release and with several stand on one shelf. */
class ShelfTest {
    @TempDir
    Path root;

    @BeforeEach
    void fill() throws IOException {
        pack("single", "key: single\nversion: 1.0.0\n");
        for (String version : List.of("1.9.0", "1.10.0", "1.2.0")) {
            pack("several/" + version, "key: several\nversion: " + version + "\nrequires: { packs: [single] }\n");
        }
        Files.createDirectories(root.resolve("several/drafts"));
        Files.createDirectories(root.resolve("schema"));
    }

    private void pack(String folder, String manifest) throws IOException {
        Files.createDirectories(root.resolve(folder));
        Files.writeString(root.resolve(folder).resolve("pack.yaml"), manifest);
    }

    @Test
    void releasesAreOrderedByNumbers() {
        List<String> names = new Shelf(root)
                .releases().stream()
                        .map(folder -> root.relativize(folder).toString())
                        .toList();

        assertEquals(List.of("several/1.2.0", "several/1.9.0", "several/1.10.0", "single"), names);
    }

    @Test
    void aPackIsItsHighestRelease() {
        assertEquals(Optional.of(root.resolve("several/1.10.0")), new Shelf(root).highest("several"));
        assertEquals(Optional.of(root.resolve("single")), Shelf.release(root.resolve("single")));
        assertEquals(Optional.empty(), Shelf.release(root.resolve("schema")));
        assertEquals(Optional.empty(), new Shelf(root).highest("../several"));
    }

    @Test
    void whatAReleaseRequiresStandsOnItsShelf() {
        Path release = root.resolve("several/1.9.0");
        Pack pack = PackReader.read(release).pack();

        List<String> required = RequiredPacks.of(release, pack.manifest()).stream()
                .map(one -> one.manifest().key())
                .toList();

        assertEquals(List.of("single"), required);
    }
}
