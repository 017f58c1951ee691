package io.dukon.definitions.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Kind;
import java.util.SortedMap;
import java.util.TreeMap;

/** One JSON Schema (2020-12) for the files of each folder of a pack, and one for pack.yaml. */
public final class JsonSchemas {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchemas() {}

    /** Schemas by the names of their files: {@code pipelines.schema.json}. */
    public static SortedMap<String, JsonNode> all() {
        SortedMap<String, JsonNode> schemas = new TreeMap<>();
        schemas.put("pack.schema.json", pack());
        for (Kind kind : Kind.values()) {
            if (kind.folder()) {
                schemas.put(kind.word() + ".schema.json", kind(kind));
            }
        }
        return schemas;
    }

    private static JsonNode pack() {
        SchemaWriter writer = new SchemaWriter(Grammar.packs());
        JsonNode head = writer.of(new Form.Nested("pack"));
        return file("pack.yaml", writer, (ObjectNode) head.deepCopy());
    }

    /** A file holds one item, or a list of items; texts and sample data are one thing a file. */
    private static JsonNode kind(Kind kind) {
        SchemaWriter writer = new SchemaWriter(Grammar.packs());
        JsonNode item = writer.of(Grammar.packs().item(kind.word()));
        ObjectNode schema = Json.object();
        if (kind == Kind.I18N || kind == Kind.DEMO) {
            schema.setAll((ObjectNode) item.deepCopy());
        } else {
            schema.putArray("oneOf").add(item).addObject().put("type", "array").set("items", item);
        }
        return file(kind.word(), writer, schema);
    }

    private static JsonNode file(String title, SchemaWriter writer, ObjectNode content) {
        ObjectNode schema = Json.object().put("$schema", DRAFT).put("title", title);
        schema.setAll(content);
        schema.set("$defs", writer.definitions());
        return schema;
    }
}
