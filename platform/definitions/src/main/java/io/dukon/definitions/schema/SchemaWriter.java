package io.dukon.definitions.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.grammar.Attribute;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.grammar.Group;
import io.dukon.definitions.json.Json;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes forms as schemas and gathers the definitions to which they refer. */
final class SchemaWriter {
    private static final String REFERENCE = "#/$defs/";

    private final Grammar grammar;
    private final Map<String, JsonNode> definitions = new TreeMap<>();

    SchemaWriter(Grammar grammar) {
        this.grammar = grammar;
    }

    ObjectNode definitions() {
        return Json.object(definitions);
    }

    JsonNode of(Form form) {
        return switch (form) {
            case Form.Leaf leaf -> leaf(leaf.name());
            case Form.Word word -> {
                ObjectNode schema = Json.object();
                word.words().forEach(schema.putArray("enum")::add);
                yield schema;
            }
            case Form.Nested nested -> group(nested.group());
            case Form.Each each -> each(each);
            case Form.Several several -> several(several);
            case Form.Table table -> {
                ObjectNode schema = Json.object().put("type", "object");
                yield schema.set("additionalProperties", of(table.of()));
            }
            case Form.Texts texts -> texts();
        };
    }

    private static JsonNode reference(String name) {
        return Json.object().put("$ref", REFERENCE + name);
    }

    /** A leaf is a schema already; what it refers to is wanted too. */
    private JsonNode leaf(String name) {
        if (definitions.putIfAbsent(name, grammar.leaves().get(name)) == null) {
            grammar.leaves()
                    .get(name)
                    .findValuesAsText("$ref")
                    .forEach(used -> leaf(used.substring(REFERENCE.length())));
        }
        return reference(name);
    }

    private JsonNode texts() {
        if (!definitions.containsKey("texts")) {
            ObjectNode schema = Json.object().put("type", "object").put("description", "Texts by their keys.");
            definitions.put("texts", schema);
            schema.putObject("additionalProperties")
                    .putArray("anyOf")
                    .add(leaf("text"))
                    .add(reference("texts"));
        }
        return reference("texts");
    }

    private JsonNode each(Form.Each each) {
        ObjectNode list = Json.object().put("type", "array");
        list.set("items", group(each.group()));
        if (each.or() == null) {
            return list;
        }
        ObjectNode either = Json.object();
        either.putArray("oneOf").add(list).add(group(each.or()));
        return either;
    }

    private JsonNode several(Form.Several several) {
        JsonNode one = of(several.of());
        ObjectNode list = Json.object().put("type", "array");
        list.set("items", one);
        if (!several.ordered()) {
            list.put("uniqueItems", true);
        }
        ObjectNode either = Json.object();
        either.putArray("anyOf").add(one).add(list);
        return either;
    }

    /** Groups are told from leaves of the same name by their ending. */
    private JsonNode group(String name) {
        String key = grammar.leaves().containsKey(name) ? name + "_group" : name;
        if (!definitions.containsKey(key)) {
            ObjectNode place = Json.object();
            definitions.put(key, place);
            place.setAll(schema(grammar.group(name)));
        }
        return reference(key);
    }

    private ObjectNode schema(Group group) {
        ObjectNode map = map(group);
        if (group.main() == null) {
            return map;
        }
        ObjectNode either = Json.object().put("description", group.says());
        ObjectNode brief = of(group.form(group.main())).deepCopy();
        brief.putObject("not").put("type", "object");
        either.putArray("anyOf").add(brief).add(map);
        return either;
    }

    private ObjectNode map(Group group) {
        ObjectNode schema = Json.object().put("type", "object").put("description", group.says());
        ObjectNode properties = schema.putObject("properties");
        group.attributes().values().forEach(attribute -> properties.set(attribute.name(), attribute(attribute)));
        if (group.others() != null) {
            schema.putObject("patternProperties").set(group.others().pattern(), of(group.form("any.thing")));
        }
        Set<String> required = required(group);
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        if (!group.exactly().isEmpty()) {
            exactly(group, schema);
        }
        return schema.put("additionalProperties", group.free());
    }

    private static void exactly(Group group, ObjectNode schema) {
        var choices = schema.putArray("oneOf");
        group.exactly().forEach(name -> choices.addObject().putArray("required").add(name));
        if (group.others() != null) {
            ObjectNode names = choices.addObject().put("minProperties", 2).putObject("not");
            var taken = names.putArray("anyOf");
            group.exactly()
                    .forEach(name -> taken.addObject().putArray("required").add(name));
        }
    }

    private static Set<String> required(Group group) {
        Set<String> required = new LinkedHashSet<>();
        group.attributes().values().stream()
                .filter(Attribute::required)
                .map(Attribute::name)
                .forEach(required::add);
        return required;
    }

    private JsonNode attribute(Attribute attribute) {
        JsonNode form = of(attribute.form());
        if (attribute.says().isEmpty() && attribute.standard() == null) {
            return form;
        }
        ObjectNode schema = form.deepCopy();
        if (!attribute.says().isEmpty()) {
            schema.put("description", attribute.says());
        }
        if (attribute.standard() != null) {
            schema.set("default", attribute.standard());
        }
        return schema;
    }
}
