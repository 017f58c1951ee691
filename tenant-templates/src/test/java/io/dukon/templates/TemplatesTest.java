package io.dukon.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.RequiredPacks;
import io.dukon.definitions.scenario.ScenarioResult;
import io.dukon.definitions.scenario.ScenarioRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pack on the shelf can be installed, and does what its own tests say. */
class TemplatesTest {
    private static final Path SHELF = Path.of("").toAbsolutePath();

    static Stream<Path> packs() throws IOException {
        try (Stream<Path> folders = Files.list(SHELF)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pack.yaml"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void passesItsCheckAndItsTests(Path folder) {
        assertEquals(List.of(), PackCheck.check(folder));

        Pack pack = PackReader.read(folder).pack();
        List<Item> items = new ArrayList<>();
        RequiredPacks.of(folder, pack.manifest()).forEach(required -> items.addAll(required.items()));
        items.addAll(pack.items());
        List<ScenarioResult> failed = ScenarioRunner.run(Configuration.of(items), pack.items()).stream()
                .filter(result -> !result.passed())
                .toList();
        assertEquals(List.of(), failed);
    }
}
