package io.dukon.packs.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.OwnedItem;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.grammar.LongForm;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Kind;
import java.util.Optional;
import java.util.Set;

/** What people do to robots and processes. */
record RobotEdits(Workshop shop) {

    private static final Set<String> NOT_VERBS = Set.of("id", "then", "else", "cases");

    void save(Edit.RobotSave edit) {
        Optional<OwnedItem> known = edit.id() == null ? Optional.empty() : find(edit.id());
        Kind kind = known.map(one -> Kind.of(one.item().kind()).orElseThrow())
                .orElseGet(() -> "processes".equals(edit.kind()) ? Kind.PROCESSES : Kind.AUTOMATIONS);
        String id = Workshop.id(edit.id(), "robot");
        shop.save(kind, id, content(kind, id, edit.content()));
    }

    /** In the long form, with an id on every step. */
    static ObjectNode content(Kind kind, String id, JsonNode wish) {
        ObjectNode named = Json.object().put("id", id);
        Json.entries(wish).forEach((name, value) -> {
            if (!name.equals("id")) {
                named.set(name, value.deepCopy());
            }
        });
        number(named, new int[] {0});
        return (ObjectNode) LongForm.of(Grammar.packs().item(kind.word()), named);
    }

    private static void number(JsonNode node, int[] last) {
        for (String list : java.util.List.of("steps", "then", "else")) {
            for (JsonNode step : Json.list(node, list)) {
                if (step instanceof ObjectNode one && !one.hasNonNull("id")) {
                    one.put("id", verb(one) + "_" + ++last[0]);
                }
            }
        }
        node.forEach(inner -> {
            if (inner.isContainerNode()) {
                number(inner, last);
            }
        });
    }

    private static String verb(ObjectNode step) {
        return Json.entries(step).keySet().stream()
                .filter(key -> !NOT_VERBS.contains(key))
                .map(key -> key.replaceAll("[^a-z0-9_]", "_"))
                .findFirst()
                .orElse("step");
    }

    void enable(Edit.RobotSwitch edit) {
        shop.change(get(edit.id()), content -> {
            if (edit.enabled()) {
                content.remove("enabled");
            } else {
                content.put("enabled", false);
            }
        });
    }

    void remove(Edit.RobotRemove edit) {
        shop.remove(get(edit.id()));
        shop.unsay("automations." + edit.id());
    }

    private OwnedItem get(String id) {
        return find(id).orElseThrow(() -> Workshop.gone(id));
    }

    private Optional<OwnedItem> find(String id) {
        return shop.find(Kind.AUTOMATIONS, id).or(() -> shop.find(Kind.PROCESSES, id));
    }
}
