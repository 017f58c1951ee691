package io.dukon.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.ReadResult;
import java.util.SortedMap;
import java.util.TreeMap;

/** Packs written in tests. */
public final class Packs {
    public static final String HEAD =
            """
            key: test-pack
            version: 1.0.0
            locales: { required: [en] }
            """;

    private Packs() {}

    /** @param files name, text, name, text … */
    public static ReadResult read(String... files) {
        SortedMap<String, String> all = new TreeMap<>();
        all.put("pack.yaml", HEAD);
        for (int i = 0; i < files.length; i += 2) {
            all.put(files[i], files[i + 1]);
        }
        return PackReader.read(all);
    }

    public static Configuration configuration(String... files) {
        return Configuration.of(read(files).pack().items());
    }

    /** YAML flow text as a tree. */
    public static JsonNode json(String text) {
        return read("tests/x.yaml", "id: x\nvalue: " + text)
                .pack()
                .items()
                .getFirst()
                .content()
                .path("value");
    }

    public static JsonNode text(String value) {
        return Json.nodes().textNode(value);
    }
}
