package io.dukon.definitions.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the grammar from this package's own YAML files, whose first lines say how they are written. */
final class GrammarReader {
    private static final Set<String> OF_THE_GROUP =
            Set.of("says", "main", "whole", "exactly", "others", "free", "texts", "like");

    private final JsonNode leaves;
    private final JsonNode groups;

    private GrammarReader(JsonNode leaves, JsonNode groups) {
        this.leaves = leaves;
        this.groups = groups;
    }

    static Grammar read(String leaves, String... files) {
        var all = Json.object();
        for (String file : files) {
            Json.entries(tree(file)).forEach(all::set);
        }
        GrammarReader reader = new GrammarReader(tree(leaves), all);
        Map<String, Group> groups = new LinkedHashMap<>();
        Json.entries(all).forEach((name, body) -> groups.put(name, reader.group(name, body)));
        return new Grammar(Json.entries(reader.leaves), groups);
    }

    private static JsonNode tree(String file) {
        try (InputStream text = GrammarReader.class.getResourceAsStream(file + ".yaml")) {
            return Json.MAPPER.valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Group group(String name, JsonNode body) {
        String like = Json.text(body, "like");
        Group parent = like == null ? null : group(like, groups.get(like));
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        own(body, attributes);
        if (parent != null) {
            parent.attributes().forEach(attributes::putIfAbsent);
        }
        String others = Json.text(body, "others");
        return new Group(
                name,
                Json.text(body, "says", ""),
                attributes,
                Json.text(body, "main"),
                body.path("whole").asBoolean(false),
                parent == null ? Json.strings(body, "exactly") : parent.exactly(),
                others == null ? null : Pattern.compile(others),
                body.path("free").asBoolean(false));
    }

    private void own(JsonNode body, Map<String, Attribute> attributes) {
        Json.entries(body).forEach((written, content) -> {
            String name = written.replace("*", "");
            if (!OF_THE_GROUP.contains(name)) {
                attributes.put(name, attribute(name, written.endsWith("*"), content));
            }
        });
    }

    private Attribute attribute(String name, boolean required, JsonNode content) {
        return new Attribute(
                name,
                required,
                form(content),
                Json.text(content, "says", ""),
                content.get("default"),
                content.has("empty"));
    }

    private Form form(JsonNode content) {
        if (content.has("one")) {
            return new Form.Word(Json.strings(content, "one"));
        }
        if (content.has("each")) {
            return new Form.Each(Json.text(content, "each"), Json.text(content, "by", "id"), Json.text(content, "or"));
        }
        if (content.has("map")) {
            return new Form.Table(named(Json.text(content, "map"), content));
        }
        if (content.has("set") || content.has("list")) {
            boolean ordered = content.has("list");
            return new Form.Several(named(Json.text(content, ordered ? "list" : "set"), content), ordered);
        }
        return named(Json.text(content, "is"), content);
    }

    private Form named(String name, JsonNode content) {
        if ("word".equals(name)) {
            return new Form.Word(Json.strings(content, "words"));
        }
        if (leaves.has(name)) {
            return new Form.Leaf(name, Json.text(content, "of"));
        }
        if (groups.has(name)) {
            return new Form.Nested(name);
        }
        throw new IllegalStateException("the grammar knows no “" + name + "”");
    }
}
