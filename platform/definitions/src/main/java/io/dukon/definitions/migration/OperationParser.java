package io.dukon.definitions.migration;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Unreadable;
import io.dukon.definitions.type.FieldKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads operations. */
final class OperationParser {
    private OperationParser() {}

    static Operation parse(String id, JsonNode node) {
        for (String word : Json.entries(node).keySet()) {
            JsonNode body = node.get(word);
            switch (word) {
                case "rename":
                    return new Operation.Rename(id, Thing.of(body), Json.text(body, "to"));
                case "convert":
                    return convert(id, body);
                case "move-stage":
                    return new Operation.MoveStage(id, Json.text(body, "stage"), Json.text(body, "to"));
                case "merge":
                    return new Operation.MergeStages(id, Json.strings(body, "stages"), Json.text(body, "to"));
                case "split":
                    return new Operation.Split(
                            id,
                            Json.text(body, "stage"),
                            Json.map(body, "into", OperationParser::way),
                            Json.text(body, "else"));
                case "retire":
                    return new Operation.Retire(id, Thing.of(body), Json.text(body, "to"));
                case "runs":
                    String fate = Json.text(body, "do", "").toUpperCase(Locale.ROOT);
                    return new Operation.Runs(id, Json.text(body, "automation"), Operation.Fate.valueOf(fate));
                default:
                    break;
            }
        }
        throw new Unreadable("one_operation", id);
    }

    private static Operation.Way way(JsonNode node) {
        return new Operation.Way(Json.text(node, "to"), Condition.parse(node.path("when")), node.path("when"));
    }

    private static Operation convert(String id, JsonNode body) {
        Map<String, JsonNode> cases = new LinkedHashMap<>();
        for (JsonNode one : Json.list(body, "cases")) {
            Json.list(one, "is").forEach(value -> cases.put(value.asText(), one.path("value")));
        }
        FieldKind to = FieldKind.of(Json.text(body, "to", ""))
                .orElseThrow(() -> new Unreadable("operation_kind", id, Json.text(body, "to")));
        return new Operation.Convert(
                id,
                Thing.of(Thing.Sort.FIELD, Json.text(body, "field", "")),
                to,
                cases,
                Json.text(body, "else", "note").equals("note"));
    }
}
