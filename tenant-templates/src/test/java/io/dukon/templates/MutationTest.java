package io.dukon.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.mutation.MutationRun;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.RequiredPacks;
import io.dukon.definitions.pack.Shelf;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever small thing breaks in a pack of ours, one of its tests notices. */
class MutationTest {
    static List<Path> packs() {
        return new Shelf(Path.of("").toAbsolutePath()).releases();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyWayToBreakItIsNoticed(Path folder) {
        Pack pack = PackReader.read(folder).pack();

        assertEquals(
                List.of(),
                MutationRun.of(RequiredPacks.of(folder, pack.manifest()), pack).survivors());
    }
}
