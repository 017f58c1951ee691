package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.grammar.Attribute;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.grammar.Group;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Phrase;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Whether content in long form has the form that the grammar gives it.
 *
 * @param problem takes the id of the nearest named part and what is wrong with it
 */
record FormCheck(BiConsumer<String, Phrase> problem) {

    void check(Form form, JsonNode node, String element) {
        switch (form) {
            case Form.Nested nested -> group(Grammar.packs().group(nested.group()), node, element);
            case Form.Each each -> each(each, node, element);
            case Form.Several several -> Json.asList(node).forEach(value -> check(several.of(), value, element));
            case Form.Table table -> entries(table.of(), node, element);
            case Form.Texts texts when node.isObject() -> entries(texts, node, element);
            case Form.Texts texts -> check(new Form.Leaf("text"), node, element);
            case Form.Word word -> word(word, node, element);
            case Form.Leaf leaf -> Leaves.wrong(leaf.name(), node).ifPresent(wrong -> problem.accept(element, wrong));
        }
    }

    private void group(Group group, JsonNode node, String element) {
        if (!node.isObject()) {
            problem.accept(element, Phrase.of("want_map", group.attributes().keySet(), brief(node)));
            return;
        }
        String here = Json.text(node, "id", element);
        Map<String, JsonNode> entries = Json.entries(node);
        entries.forEach((name, value) -> attribute(group, name, value, here));
        group.attributes().values().stream()
                .filter(Attribute::required)
                .filter(attribute -> !entries.containsKey(attribute.name()))
                .forEach(attribute -> problem.accept(here, Phrase.of("attribute_missing", attribute.name())));
    }

    private void attribute(Group group, String name, JsonNode value, String here) {
        Form form = group.form(name);
        if (form != null) {
            if (!Json.absent(value)) {
                check(form, value, here);
            }
        } else if (!group.free()) {
            problem.accept(
                    here,
                    Phrase.of("unknown_attribute", name, group.attributes().keySet()));
        }
    }

    private void each(Form.Each each, JsonNode node, String element) {
        boolean single = node.isObject() && each.or() != null;
        Form form = new Form.Nested(single ? each.or() : each.group());
        List<JsonNode> elements = Json.asList(node);
        elements.forEach(one -> check(form, one, element));
        List<String> ids =
                elements.stream().map(one -> Json.text(one, "id", "")).toList();
        ids.stream()
                .filter(id -> !id.isEmpty() && ids.indexOf(id) != ids.lastIndexOf(id))
                .distinct()
                .forEach(id -> problem.accept(id, Phrase.of("twice", id)));
    }

    private void entries(Form of, JsonNode node, String element) {
        if (!node.isObject()) {
            problem.accept(element, Phrase.of("want_any_map", brief(node)));
        }
        Json.entries(node).values().forEach(value -> check(of, value, element));
    }

    private void word(Form.Word word, JsonNode node, String element) {
        if (!word.words().contains(node.asText())) {
            problem.accept(element, Phrase.of("none_of", brief(node), word.words()));
        }
    }

    static String brief(JsonNode node) {
        return UnsafeText.shown(node.isTextual() ? node.textValue() : node.toString());
    }
}
