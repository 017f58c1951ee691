package io.dukon.definitions.check;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pipeline.Stage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The keys of texts that a pack must have, derived from its ids (pack grammar §2.7). */
final class TextKeys {
    private TextKeys() {}

    static Set<String> needed(Pack pack, Scope scope) {
        Set<String> keys = new LinkedHashSet<>(Set.of("pack.title", "pack.description"));
        for (Item item : pack.items()) {
            switch (Kind.of(item.kind()).orElseThrow()) {
                case TYPES -> {
                    if (!item.content().has("extends")) {
                        keys.add("types." + item.id());
                    }
                    Json.list(item.content(), "fields")
                            .forEach(field -> keys.add("fields." + item.id() + "." + Json.text(field, "id")));
                }
                case LISTS ->
                    Json.list(item.content(), "values")
                            .forEach(value -> keys.add("lists." + item.id() + "." + Json.text(value, "id")));
                case PIPELINES -> stages(item, scope, keys);
                case TASKS -> keys.addAll(List.of("tasks." + item.id() + ".title", "tasks." + item.id() + ".text"));
                case FILTERS, QUEUES, ROLES, SHIFTS, INPUTS, PARTS, MESSAGES -> keys.add(item.kind() + "." + item.id());
                case FORMS -> questions(item, keys);
                case AUTOMATIONS, PROCESSES ->
                    automation(scope.configuration().automation(item.id()).orElseThrow(), keys);
                default -> {}
            }
        }
        return keys;
    }

    /** Beginnings of keys that may be there. */
    static Set<String> optional(Pack pack) {
        Set<String> keys = new TreeSet<>(Set.of("fields.system."));
        pack.items(Kind.TYPES).forEach(item -> keys.add("types." + item.id()));
        pack.items(Kind.AUTOMATIONS).forEach(item -> keys.add("automations." + item.id() + "."));
        pack.items(Kind.PROCESSES).forEach(item -> keys.add("automations." + item.id() + "."));
        pack.items(Kind.FORMS).forEach(item -> keys.add("forms." + item.id() + "."));
        pack.items(Kind.TESTS).forEach(item -> keys.add("tests." + item.id()));
        return keys;
    }

    /** A question that is no field of a type has words of its own. */
    private static void questions(Item form, Set<String> keys) {
        keys.add("forms." + form.id() + ".title");
        Json.list(form.content(), "fields").stream()
                .filter(question -> question.has("type"))
                .forEach(question -> keys.add("forms." + form.id() + "." + Json.text(question, "id")));
    }

    private static void stages(Item item, Scope scope, Set<String> keys) {
        keys.add("pipelines." + item.id());
        for (Stage stage :
                scope.configuration().pipeline(item.id()).orElseThrow().stages()) {
            keys.add("stages." + item.id() + "." + stage.id());
            keys.add("shorts." + item.id() + "." + stage.id());
            stage.require().forEach(rule -> keys.add("refuse." + item.id() + "." + stage.id() + "." + rule.id()));
        }
    }

    private static void automation(Automation automation, Set<String> keys) {
        String base = "automations." + automation.id();
        if (automation.trigger() instanceof Trigger.Button button) {
            keys.add(base + ".title");
            button.require().forEach(rule -> keys.add(base + ".refuse." + rule.id()));
            button.ask().stream().filter(ask -> ask.type() != null).forEach(ask -> keys.add(base + ".ask." + ask.id()));
        }
        for (Step step : Scope.steps(automation.steps())) {
            switch (step) {
                case Step.Notify notify -> keys.add("texts." + notify.text());
                case Step.Note note -> keys.add("texts." + note.text());
                case Step.Await await ->
                    await.branches().stream()
                            .filter(branch -> branch.awaited() instanceof Step.Awaited.Pressed)
                            .forEach(branch -> keys.add(base + "." + branch.id() + ".title"));
                default -> {}
            }
        }
    }

    /** Names that a message or a notification is given for its text. */
    static List<String> given(Pack pack, Scope scope, String key) {
        String name = key.substring(key.indexOf('.') + 1);
        Set<String> all = new LinkedHashSet<>();
        pack.items(Kind.MESSAGES).stream()
                .filter(item -> key.equals("messages." + item.id()))
                .forEach(item ->
                        all.addAll(Json.entries(item.content().path("with")).keySet()));
        List.of(Kind.AUTOMATIONS, Kind.PROCESSES).forEach(kind -> pack.items(kind).stream()
                .flatMap(item -> scope.configuration().automation(item.id()).stream())
                .flatMap(automation -> Scope.steps(automation.steps()).stream())
                .forEach(step -> {
                    if (step instanceof Step.Notify notify && notify.text().equals(name)) {
                        all.addAll(notify.with().keySet());
                    }
                    if (step instanceof Step.Task task && name.startsWith(task.use() + ".")) {
                        all.addAll(task.with().keySet());
                    }
                }));
        return List.copyOf(all);
    }
}
