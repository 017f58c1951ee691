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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pack on the shelf can be installed, and does what its own tests say. */
class TemplatesTest {
    private static final Path SHELF = Path.of("").toAbsolutePath();
    private static final Proofs PROOFS = new Proofs();

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
        prove(pack, results);
        assertEquals(
                List.of(), results.stream().filter(result -> !result.passed()).toList());
    }

    /** An owner whose edit breaks a story reads which one. */
    @ParameterizedTest
    @MethodSource("packs")
    void storiesHaveATitleInEveryLanguage(Path folder) {
        Pack pack = PackReader.read(folder).pack();
        List<String> stories =
                pack.items(Kind.TESTS).stream().map(Item::id).sorted().toList();
        for (Item texts : pack.items(Kind.I18N)) {
            Set<String> titled = new TreeSet<>();
            texts.content().path("tests").fieldNames().forEachRemaining(titled::add);
            assertEquals(texts.id().equals("en") ? List.of() : stories, List.copyOf(titled), texts.id());
        }
    }

    /** Each requirement that a scenario says it covers. */
    private static void prove(Pack pack, List<ScenarioResult> results) {
        for (Item test : pack.items(Kind.TESTS)) {
            boolean passed = results.stream().anyMatch(result -> result.id().equals(test.id()) && result.passed());
            String name = pack.manifest().key() + "/tests/" + test.id();
            test.content().path("covers").forEach(id -> PROOFS.add(id.asText(), name, passed));
        }
    }

    @AfterAll
    static void tellWhatIsCovered() throws IOException {
        PROOFS.write("stories");
    }
}
