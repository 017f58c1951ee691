package io.dukon.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.RequiredPacks;
import io.dukon.definitions.pack.Shelf;
import io.dukon.definitions.scenario.ScenarioResult;
import io.dukon.definitions.scenario.ScenarioRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pack on the shelf can be installed, and does what its own tests say. */
class TemplatesTest {
    private static final Path SHELF = Path.of("").toAbsolutePath();
    private static final List<String> PROOFS = new ArrayList<>();

    static List<Path> packs() {
        return new Shelf(SHELF).releases();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void passesItsCheckAndItsTests(Path folder) {
        assertEquals(List.of(), PackCheck.check(folder));

        Pack pack = PackReader.read(folder).pack();
        List<Item> items = new ArrayList<>();
        RequiredPacks.of(folder, pack.manifest()).forEach(required -> items.addAll(required.items()));
        items.addAll(pack.items());
        List<ScenarioResult> results = ScenarioRunner.run(Configuration.of(items), pack.items());
        PROOFS.addAll(proofs(pack, results));
        assertEquals(
                List.of(), results.stream().filter(result -> !result.passed()).toList());
    }

    /** One line for each requirement that a scenario says it covers: id, scenario, outcome. */
    private static List<String> proofs(Pack pack, List<ScenarioResult> results) {
        List<String> lines = new ArrayList<>();
        for (Item test : pack.items(Kind.TESTS)) {
            boolean passed = results.stream().anyMatch(result -> result.id().equals(test.id()) && result.passed());
            test.content()
                    .path("covers")
                    .forEach(id -> lines.add(id.asText() + "\t"
                            + pack.manifest().key() + "/tests/" + test.id() + "\t" + (passed ? "passed" : "failed")));
        }
        return lines;
    }

    @AfterAll
    static void tellWhatIsCovered() throws IOException {
        Files.write(SHELF.resolve("target/covers.tsv"), PROOFS);
    }
}
