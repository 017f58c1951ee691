package io.dukon.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.dukon.definitions.pack.PackFolder;
import io.dukon.definitions.pack.Shelf;
import io.dukon.definitions.schema.JsonSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schemas that editors use say what the grammar says, accept every pack on the shelf, and refuse what is wrong. */
class SchemasTest {
    private static final Path SHELF = Path.of("").toAbsolutePath();
    private static final Path FOLDER = SHELF.resolve("schema");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<String, JsonSchema> READ = new HashMap<>();

    private static JsonSchema schema(String file) {
        return READ.computeIfAbsent(file, name -> {
            try {
                return FACTORY.getSchema(Files.readString(FOLDER.resolve(name)));
            } catch (IOException missing) {
                throw new IllegalStateException(missing);
            }
        });
    }

    private static JsonNode yaml(String text) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    private static String schemaOf(String path) {
        return (path.contains("/") ? path.substring(0, path.indexOf('/')) : "pack") + ".schema.json";
    }

    @Test
    void areWrittenFromTheGrammar() throws IOException {
        Path made = Files.createDirectories(SHELF.resolve("target/schema"));
        for (Map.Entry<String, JsonNode> one : JsonSchemas.all().entrySet()) {
            String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(one.getValue()) + "\n";
            Files.writeString(made.resolve(one.getKey()), text);
        }
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                Path committed = FOLDER.resolve(file.getFileName());
                assertTrue(
                        Files.exists(committed) && Files.readString(committed).equals(Files.readString(file)),
                        committed + " is stale: copy tenant-templates/target/schema/* over it");
            }
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(JsonSchemas.all().size(), files.count(), "a schema of a kind that is no more");
        }
    }

    static Stream<Path> releases() {
        return new Shelf(SHELF).releases().stream();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void acceptEveryPack(Path release) throws IOException {
        PackFolder folder = new PackFolder(release);
        for (Path file : folder.files()) {
            Set<ValidationMessage> wrong = schema(schemaOf(folder.name(file))).validate(yaml(Files.readString(file)));
            assertEquals(Set.of(), wrong, folder.name(file));
        }
    }

    /** The line by which editors find the schema. */
    @ParameterizedTest
    @MethodSource("releases")
    void areNamedInEveryFile(Path release) throws IOException {
        PackFolder folder = new PackFolder(release);
        for (Path file : folder.files()) {
            Path schema = file.getParent().relativize(FOLDER.resolve(schemaOf(folder.name(file))));
            String line = "# yaml-language-server: $schema=" + schema.toString().replace('\\', '/');
            try (Stream<String> lines = Files.lines(file)) {
                assertEquals(line, lines.findFirst().orElse(""), "the first line of " + file);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "lists;       id: a, values: [ { id: b } ], colour: red",
                "lists;       id: a",
                "lists;       id: A B, values: []",
                "lists;       id: a, values: [ { name: b } ]",
                "types;       id: a, fields: [ { id: b, type: gold } ]",
                "types;       id: a, fields: [ { id: b, type: text, many: 'yes' } ]",
                "pipelines;   id: a, type: b, stages: [ { id: c, kind: ajar } ]",
                "pipelines;   id: a, type: b, stages: [ { id: c, kind: open, color: 13 } ]",
                "pipelines;   id: a, type: b, moves: sometimes, stages: []",
                "roles;       id: a, rights: [ { on: b, may: [rule] } ]",
                "tasks;       id: a",
                "messages;    id: a, class: spam, channels: [b]",
                "queues;      id: a, members: { role: b }, order: [luck]",
                "automations; id: a, trigger: { entered: s/a, left: s/b }, steps: []",
                "automations; id: a, trigger: { entered: s/a }, steps: [ { id: b } ]",
                "automations; id: a, trigger: { entered: s/a }, steps: [ { id: b, note: c, move: s/b } ]",
                "automations; id: a, trigger: { entered: s/a }, steps: [ { id: b, mov: s/b } ]",
                "automations; id: a, trigger: { entered: s/a }, steps: [ { id: b, move: { to: s/b, fast: true } } ]",
                "automations; id: a, trigger: { entered: { stage: s/a, by: nobody } }, steps: []",
                "automations; id: a, once: sometimes, trigger: { created: d }, steps: []",
                "processes;   id: a, trigger: { created: d }, steps: [ { id: b, offer: { queue: q, each: 1m, laps: 9 } } ]",
                "forms;       id: a, access: everybody, fields: []",
                "migrations;  id: a, version: one, operations: []",
                "migrations;  id: a, version: 1.0.0, operations: [ { id: b, forget: { stage: s/a } } ]",
                "tests;       id: a, storey: []",
                "i18n;        pack: { title: 7 }",
            })
    void refuseAPlantedFault(String kind, String content) {
        assertFalse(schema(kind + ".schema.json")
                .validate(yaml("{" + content + "}"))
                .isEmpty());
    }

    @Test
    void headsOfPacksAreJudgedToo() {
        JsonSchema head = schema("pack.schema.json");
        assertEquals(Set.of(), head.validate(yaml("{ key: a-b, version: 1.0.0, locales: { required: [en] } }")));
        List.of(
                        "{ key: A, version: 1.0.0, locales: { required: [en] } }",
                        "{ key: a-b, locales: { required: [en] } }",
                        "{ key: a-b, version: 1.0.0, locales: { required: [en] }, licence: free }",
                        "{ key: a-b, version: 1.0.0, locales: { required: [en] }, inputs: [ { id: a, type: gold } ] }")
                .forEach(text -> assertFalse(head.validate(yaml(text)).isEmpty(), text));
    }
}
