package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Phrase;
import java.util.Map;
import java.util.Set;

/** Whatever the grammar calls the name of an item, or of a stage, is one. */
final class NameCheck extends Journey {
    private static final Set<String> RIGHTS_ON = Set.of("everything", "roster");
    private static final Map<String, String> CODES = Map.of(
            "types", "no_type",
            "roles", "no_role",
            "tasks", "no_task",
            "forms", "no_form",
            "queues", "no_queue",
            "messages", "no_message",
            "lists", "no_such_list",
            "filters", "no_filter",
            "pipelines", "no_pipeline",
            "processes", "no_automation");

    private final Scope scope;
    private final Report report;

    NameCheck(Item item, Scope scope, Report report) {
        super(item);
        this.scope = scope;
        this.report = report;
    }

    @Override
    void leaf(Spot spot, Form.Leaf leaf, JsonNode value) {
        String name = value.asText();
        if (leaf.name().equals("stage")) {
            stage(spot.element(), name);
        } else if (leaf.of() != null && !leaf.of().equals("texts") && !scope.knows(leaf.of(), name)) {
            if (!spot.is("right", "on") || !RIGHTS_ON.contains(name)) {
                missing(spot, leaf.of(), name);
            }
        }
    }

    private void missing(Spot spot, String kind, String name) {
        Phrase wrong = spot.attribute().equals("extends")
                ? Phrase.of("extends_nothing", name)
                : CODES.containsKey(kind) ? Phrase.of(CODES.get(kind), name) : Phrase.of("no_item", kind, name);
        report.unknown(item, spot.element(), wrong, name, scope.ids(kind));
    }

    private void stage(String element, String name) {
        if (scope.configuration().stage(name).isEmpty()) {
            scope.noStage(item, element, name, report);
        }
    }
}
