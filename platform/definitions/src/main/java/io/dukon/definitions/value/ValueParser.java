package io.dukon.definitions.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.json.Json;

/** Tells the seven kinds of values apart by their keys. */
final class ValueParser {
    private ValueParser() {}

    static Value parse(JsonNode node) {
        if (node.isTextual()) {
            return text(node.textValue());
        }
        if (!node.isObject()) {
            return new Value.Literal(node);
        }
        if (node.has("if")) {
            return new Value.Either(
                    Condition.parse(node.get("if")), parse(node.path("then")), optional(node.path("else")));
        }
        if (node.has("match")) {
            return match(node);
        }
        if (node.has("add")) {
            return new Value.Add(parse(node.get("add")));
        }
        if (node.has("queue") || node.has("role") || node.has("head-of")) {
            return new Value.Who(People.parse(node));
        }
        return Moment.written(node) ? new Value.At(Moment.parse(node)) : new Value.Literal(node);
    }

    private static Value text(String text) {
        if (Reference.written(text)) {
            return new Value.Referred(Reference.parse(text));
        }
        return new Value.Literal(Json.nodes().textNode(text.startsWith("$$") ? text.substring(1) : text));
    }

    private static Value match(JsonNode node) {
        var cases =
                Json.map(node, "cases", one -> new Value.Match.Case(Json.list(one, "is"), parse(one.path("value"))));
        return new Value.Match(parse(node.get("match")), cases, optional(node.path("else")));
    }

    private static Value optional(JsonNode node) {
        return Json.absent(node) ? new Value.Literal(NullNode.getInstance()) : parse(node);
    }
}
