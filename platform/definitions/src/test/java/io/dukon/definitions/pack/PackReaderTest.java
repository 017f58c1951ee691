package io.dukon.definitions.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.Packs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "id: a\\nvalues: &x [];                2; anchors and aliases are not allowed",
                "id: a\\nvalues: [ *x ];               2; anchors and aliases are not allowed",
                "id: !!str a;                          1; tags are not allowed",
                "id: a\\nvalues: !java [];             2; tags are not allowed",
                "id: a\\nopen: true\\nopen: false;     3; “open” stands twice",
                "id: a\\n---\\nid: b;                  3; a second document in the file",
                "id: [a;                               1; not YAML",
                "- nameless;                           1; an item without an id",
            })
    void refusesWhatPacksMayNotContain(String text, int line, String message) {
        ReadResult read = Packs.read("lists/x.yaml", text.replace("\\n", "\n"));

        Finding first = read.findings().getFirst();
        assertEquals("lists/x.yaml", first.file());
        assertEquals(line, first.line());
        assertTrue(first.message().startsWith(message), first.message());
        assertTrue(read.hasErrors());
    }

    @Test
    void refusesDepthAndSize() {
        String deep = "id: x\nvalues: " + "[".repeat(30) + "]".repeat(30);
        assertTrue(
                Packs.read("lists/x.yaml", deep).findings().getFirst().message().startsWith("nested deeper"));

        String large = "id: x\n# " + "x".repeat(YamlText.LARGEST);
        assertTrue(Packs.read("lists/x.yaml", large)
                .findings()
                .getFirst()
                .message()
                .contains("larger than 256 KB"));
    }

    @Test
    void depthIsOfOnePathNotOfTheWholeFile() {
        String wide = "id: x\nvalues:\n" + "  - { id: a, n: [ [ 1 ] ] }\n".repeat(50);
        assertEquals(List.of(), Packs.read("lists/x.yaml", wide).findings());
    }

    @Test
    void readsScalarsAsYaml12() {
        var content = Packs.json("[ yes, 08:00, 0x10, 1, 1.50, true, null, \"1\" ]");
        assertEquals("[\"yes\",\"08:00\",\"0x10\",1,1.50,true,null,\"1\"]", content.toString());
    }

    @Test
    void refusesTheSameIdTwiceInAKind() {
        ReadResult read =
                Packs.read("lists/a.yaml", "{ id: x, values: [] }", "lists/b.yaml", "\n{ id: x, values: [] }");
        assertEquals(
                "lists/b.yaml:2: “x” stands twice in lists, rename one",
                read.findings().getFirst().toString());
    }

    @Test
    void refusesUnknownFoldersAndAttributesOfThePack() {
        ReadResult read = Packs.read("scripts/run.yaml", "id: x");
        assertEquals("scripts/run.yaml", read.findings().getFirst().file());
        ReadResult odd = Packs.read("pack.yaml", Packs.HEAD + "licence: free\n");
        assertTrue(odd.findings().getFirst().message().contains("licence"));
    }

    @Test
    void partsNameItemsNotFiles() {
        ReadResult read = Packs.read(
                "pack.yaml", Packs.HEAD + "parts: [ { id: p, required: true, items: [lists/a, roles] } ]",
                "lists/a.yaml", "[ { id: x, values: [] }, { id: y, values: [] } ]",
                "lists/b.yaml", "{ id: z, values: [] }",
                "roles/all.yaml", "{ id: boss }");
        assertEquals(List.of(), read.findings());
        var part = PartDefinition.parse(read.pack().items(Kind.PARTS).getFirst().content());
        assertEquals(List.of("lists/x", "lists/y", "roles/boss"), part.items());
    }
}
