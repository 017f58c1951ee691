package io.dukon.definitions.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.Packs;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.PackReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A corpus of packs that mean harm: each is refused in time, with a reason. Its first line says where it stands and why. */
class UntrustedPackTest {
    private static final Duration IN_TIME = Duration.ofMillis(200);
    private static final Map<String, String> SOUND = Map.of(
            "pack.yaml", Packs.HEAD,
            "types/deal.yaml", "{ id: deal, fields: [ { id: sum, type: money } ] }",
            "pipelines/sale.yaml",
                    "{ id: sale, type: deal, stages: [ { id: new, kind: open, color: 1 }, { id: won, kind: won, color: 2 } ] }",
            "roles/robot.yaml", "{ id: robot, principal: true, rights: [ { on: deal, may: [see] } ] }",
            "i18n/en.yaml",
                    """
                    pack: { title: T, description: D }
                    types: { deal: Deal }
                    fields: { deal: { sum: Sum } }
                    pipelines: { sale: Sale }
                    stages: { sale: { new: New, won: Won } }
                    shorts: { sale: { new: New, won: Won } }
                    roles: { robot: Robot }
                    """);

    static Stream<Path> corpus() throws IOException, URISyntaxException {
        Path folder = Path.of(UntrustedPackTest.class.getResource("/untrusted").toURI());
        return Files.list(folder).sorted();
    }

    @BeforeAll
    static void warmUp() {
        assertEquals(List.of(), check("lists/x.yaml", "{ id: a, values: [] }"));
        for (int i = 0; i < 5; i++) {
            check("lists/x.yaml", "- { id: a, values: [ { id: \"b\" } ] }\n".repeat(2_000));
        }
    }

    private static List<Finding> check(String file, String text) {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.put(file, text);
        return PackCheck.check(PackReader.read(new TreeMap<>(files)), List.of());
    }

    private static void refused(String file, String text, String reason) {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long start = processor.getCurrentThreadCpuTime();
        List<Finding> findings = check(file, text);
        Duration took = Duration.ofNanos(processor.getCurrentThreadCpuTime() - start);
        assertTrue(
                findings.stream().anyMatch(one -> one.toString().contains(reason)),
                () -> "expected “" + reason + "”, found " + findings);
        assertTrue(took.compareTo(IN_TIME) < 0, took + " is too long");
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void isRefused(Path file) throws IOException {
        String text = Files.readString(file);
        String[] head = text.lines().findFirst().orElseThrow().substring(2).split(": ", 2);
        refused(head[0], text, head[1]);
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of("size", "id: a # " + "x".repeat(300_000), "larger than 256 KB"),
                Arguments.of("depth", "id: a\nvalues: " + "[".repeat(100_000), "nested deeper than 24"),
                Arguments.of("depth of maps", "{ a: ".repeat(50_000), "nested deeper than 24"),
                Arguments.of("depth of blocks", "- ".repeat(100_000), "nested deeper than 24"),
                Arguments.of("many values", "id: a\nvalues: [" + "1,".repeat(120_000) + "]", "more than 20000 values"),
                Arguments.of("many items", "- { id: a }\n".repeat(20_000), "more than 20000 values"),
                Arguments.of("open questions", "? ".repeat(100_000), "lists/x.yaml"),
                Arguments.of("open quote", "id: \"" + "a".repeat(250_000), "not YAML"),
                Arguments.of("anchors", "- &a\n".repeat(40_000), "anchors and aliases"),
                Arguments.of("long key", "x".repeat(2_000) + ": 1", "not YAML"),
                Arguments.of("long quoted key", "\"" + "x".repeat(1_000) + "\": 1", "a key must be a word"),
                Arguments.of(
                        "long text", "id: a\nvalues: [ { id: \"" + "x".repeat(200_000) + "\" } ]", "is longer than"),
                Arguments.of("folded text", "id: >\n" + "  a\n\n".repeat(60_000), "lists/x.yaml"),
                Arguments.of("many lines", "\n".repeat(250_000) + "x", "an item without an id"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void isRefusedHoweverLarge(String name, String text, String reason) {
        refused("lists/x.yaml", text, reason);
    }

    @Test
    void aPackOfManyLargeFilesIsRefusedBeforeItIsRead() {
        Map<String, String> files = new TreeMap<>(SOUND);
        for (int i = 0; i < 20; i++) {
            files.put("lists/x" + i + ".yaml", "# " + "x".repeat(200_000));
        }
        List<Finding> findings = PackReader.read(new TreeMap<>(files)).findings();
        assertTrue(findings.toString().contains("larger than 2 MB"), findings.toString());
    }

    @Test
    void aLinkOutOfTheFolderIsNoFileOfThePack(@TempDir Path dir) throws IOException {
        Path secret = Files.writeString(dir.resolve("secret.yaml"), "id: secret\nvalues: []");
        Path pack = Files.createDirectories(dir.resolve("pack/lists"));
        Files.writeString(dir.resolve("pack/pack.yaml"), Packs.HEAD);
        Files.createSymbolicLink(pack.resolve("x.yaml"), secret);
        assertEquals(List.of(), PackReader.read(dir.resolve("pack")).pack().items());
    }

    @Test
    void aFileThatIsNoTextIsNamed(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("pack.yaml"), Packs.HEAD);
        Files.createDirectories(dir.resolve("lists"));
        Files.write(dir.resolve("lists/x.yaml"), new byte[] {'i', 'd', ':', ' ', (byte) 0xC3, (byte) 0x28});
        assertEquals(
                "lists/x.yaml:0: the file is not UTF-8 text, save it as UTF-8",
                PackReader.read(dir).findings().getFirst().toString());
    }
}
