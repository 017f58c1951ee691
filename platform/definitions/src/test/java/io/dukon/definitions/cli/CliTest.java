package io.dukon.definitions.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who writes a pack sees. */
class CliTest {
    private static final Path TEMPLATES = Path.of("../../tenant-templates");

    @TempDir
    Path shelf;

    private String flowers;

    private record Run(int code, String out) {}

    private static Run run(String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = Cli.run(List.of(words), new PrintStream(bytes, true, StandardCharsets.UTF_8), TEMPLATES);
        return new Run(code, bytes.toString(StandardCharsets.UTF_8));
    }

    private void replace(String file, String before, String after) throws IOException {
        Path path = Path.of(flowers, file);
        String text = Files.readString(path);
        assertTrue(text.contains(before), text);
        Files.writeString(path, text.replace(before, after));
    }

    @BeforeEach
    void begin() {
        flowers = shelf.resolve("flowers").toString();
        Run made = run("pack", "new", flowers);
        assertEquals(0, made.code(), made.out());
    }

    @Test
    void aNewPackCanBeInstalledAndItsTestsNoticeEverything() {
        assertEquals(new Run(0, "flowers 1.0.0 can be installed.\n"), run("pack", "check", flowers));

        Run tested = run("pack", "test", "--mutate", flowers);
        assertEquals(0, tested.code(), tested.out());
        assertTrue(tested.out().contains("2 of 2 tests pass."), tested.out());
        assertTrue(tested.out().contains("(100 %)"), tested.out());
    }

    @Test
    void aMistakeIsNamedByFileAndLineWithAHint() throws IOException {
        replace("automations/orders.yaml", "task: call_client", "task: call_clint");
        Run checked = run("pack", "check", flowers);
        assertEquals(1, checked.code());
        assertTrue(
                checked.out()
                        .contains("automations/orders.yaml:5: there is no task “call_clint”, did you mean"
                                + " “call_client”?"),
                checked.out());
        assertTrue(checked.out().endsWith("flowers 1.0.0 cannot be installed: 1 thing is wrong.\n"), checked.out());
    }

    @Test
    void aFailedTestSaysWhatWasExpectedAndWhatWasFound() throws IOException {
        replace("automations/orders.yaml", "{ id: call, task: call_client }", "{ id: again, notify: order_new }");
        Run tested = run("pack", "test", flowers);
        assertEquals(1, tested.code());
        assertTrue(tested.out().contains("✗ A new order is told to its responsible, who gets a task (new_order)"));
        assertTrue(
                tested.out()
                        .contains("    expected  exactly 1 notify “New order {record.number}: {record.title}”"
                                + " (order_new), to m, on order\n    found     2; there are"),
                tested.out());
    }

    @Test
    void whatNoTestNoticesIsNamed() throws IOException {
        replace("tests/orders.yaml", ", due: 2026-03-03T10:00:00", "");
        Run tested = run("pack", "test", "--mutate", flowers);
        assertEquals(1, tested.code());
        assertTrue(tested.out().contains("unnoticed: tasks/call_client: “due” is 7m"), tested.out());
        assertTrue(tested.out().endsWith("16 of 18 ways to break it are noticed (88 %).\n"), tested.out());
    }

    @Test
    void programsGetJson() throws IOException {
        JsonNode checked =
                Json.MAPPER.readTree(run("pack", "check", flowers, "--json").out());
        assertEquals("{\"pack\":\"flowers\",\"version\":\"1.0.0\",\"ok\":true,\"findings\":[]}", checked.toString());
        JsonNode tested = Json.MAPPER.readTree(
                run("pack", "test", flowers, "--json", "--mutate").out());
        assertEquals(2, tested.path("tests").size());
        assertEquals(100, tested.path("mutation").path("percent").asInt());
    }

    @Test
    void aPlanNamesWhatChanges() throws IOException {
        Run fresh = run("pack", "plan", flowers);
        assertEquals(0, fresh.code(), fresh.out());
        assertTrue(fresh.out().startsWith("flowers 1.0.0 into a new shop\n"), fresh.out());
        assertTrue(fresh.out().contains("  asks  Time for the first call (duration)\n"), fresh.out());

        String later = shelf.resolve("later/flowers").toString();
        run("pack", "new", later);
        replace("pipelines/orders.yaml", "color: 4", "color: 5");
        Run onto = run("pack", "plan", later, "--onto", flowers);
        assertEquals(0, onto.code(), onto.out());
        assertTrue(onto.out().endsWith("1 changed\n"), onto.out());
        JsonNode json = Json.MAPPER.readTree(
                run("pack", "plan", later, "--onto", flowers, "--json").out());
        assertEquals(
                "pipelines/orders", json.path("changes").path(0).path("item").asText());
    }

    @Test
    void aWrongCallIsToldInPlainWords() {
        assertTrue(run("pack", "check", "nowhere").out().contains("There is no folder “nowhere”."));
        assertTrue(run("pack", "check", shelf.toString()).out().contains("is no pack: it has no pack.yaml"));
        assertTrue(run("pack", "new", flowers).out().contains("is there already"));
        assertTrue(run("pack", "new", shelf + "/Flower Shop").out().contains("is not a key"));
        assertTrue(run("pack", "chek", flowers).out().startsWith("pack new KEY|DIR"));
        assertEquals(2, run("pack", "check", "--mutate", flowers).code());
        assertEquals(2, run("pack", "plan", flowers, "--onto").code());
    }

    @Test
    void exportsOneFileThatReadsAsTheFolderDoes() throws IOException {
        String zip = shelf.resolve("flowers.zip").toString();
        Run made = run("pack", "export", flowers, zip);
        assertEquals(0, made.code(), made.out());
        assertEquals(new Run(0, "flowers 1.0.0 can be installed.\n"), run("pack", "check", zip));

        replace("automations/orders.yaml", "task:", "taks:");
        Run refused = run("pack", "export", flowers, shelf.resolve("broken.zip").toString());
        assertEquals(1, refused.code(), refused.out());
        assertTrue(Files.notExists(shelf.resolve("broken.zip")));
        assertEquals(2, run("pack", "export", flowers).code());
    }
}
