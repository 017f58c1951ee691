package io.dukon.templates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackArchive;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.PackWriter;
import io.dukon.definitions.pack.ReadResult;
import io.dukon.definitions.pack.RequiredPacks;
import io.dukon.definitions.pack.Shelf;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pack on the shelf leaves as a zip and comes back as it was. */
class ExportTest {
    static Stream<Path> releases() {
        return new Shelf(Path.of("").toAbsolutePath()).releases().stream();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void comesBackAsItWas(Path release) {
        Pack pack = PackReader.read(release).pack();
        byte[] zip = PackWriter.zip(pack);

        ReadResult read = PackArchive.read(zip);

        assertEquals(List.of(), read.findings());
        assertEquals(pack.manifest(), read.pack().manifest());
        assertEquals(byKind(pack), byKind(read.pack()));
        assertEquals(List.of(), Difference.between(pack.items(), read.pack().items()));
        assertEquals(
                ConfigurationHash.of(pack.items()),
                ConfigurationHash.of(read.pack().items()));
        assertEquals(List.of(), PackCheck.check(read, RequiredPacks.of(release, pack.manifest())));
        assertArrayEquals(zip, PackWriter.zip(read.pack()));
    }

    private static List<Item> byKind(Pack pack) {
        return pack.items().stream().sorted(Comparator.comparing(Item::kind)).toList();
    }
}
