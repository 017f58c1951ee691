package io.dukon.packs.edit;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Descriptions;
import io.dukon.configuration.OwnedItem;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.sentence.Sentence;
import io.dukon.definitions.work.QueueDefinition;
import io.dukon.packs.edit.ConfigurationView.FormEdit;
import io.dukon.packs.edit.ConfigurationView.MessageEdit;
import io.dukon.packs.edit.ConfigurationView.QueueEdit;
import io.dukon.packs.edit.ConfigurationView.RobotEdit;
import io.dukon.packs.edit.ConfigurationView.RoleEdit;
import io.dukon.packs.edit.ConfigurationView.TaskEdit;
import io.dukon.packs.edit.ConfigurationView.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Robots, what they say and hand out, and roles and queues, for the editor. */
record RobotSketch(Sketch sketch) {

    private static final Set<String> LANGUAGES = Set.of("ru", "en", "uz", "ky");

    List<RobotEdit> robots() {
        return items().map(this::robot).toList();
    }

    private Stream<OwnedItem> items() {
        return Stream.concat(sketch.all(Kind.AUTOMATIONS).stream(), sketch.all(Kind.PROCESSES).stream());
    }

    private RobotEdit robot(OwnedItem item) {
        String id = item.item().id();
        Automation automation = sketch.configuration().automation(id).orElseThrow();
        Sentence sentence = Sentence.of(automation, sketch.configuration(), sketch.locale());
        return new RobotEdit(
                id,
                item.item().kind(),
                new Descriptions(sketch.configuration(), sketch.locale()).title(id),
                sentence.toString(),
                sentence.trigger(),
                sentence.acts(),
                automation.trigger() instanceof Trigger.Entered entered ? List.copyOf(entered.stages()) : List.of(),
                automation.enabled(),
                item.item().content(),
                sketch.origins().of(item, "automations." + id),
                sketch.runs().getOrDefault(id, 0L),
                sketch.stopped().get(id));
    }

    List<TaskEdit> tasks() {
        return sketch.all(Kind.TASKS).stream()
                .map(item -> {
                    String id = item.item().id();
                    return new TaskEdit(
                            id,
                            sketch.said("tasks." + id + ".title"),
                            sketch.said("tasks." + id + ".text"),
                            item.item().content().path("due"),
                            Json.text(item.item().content(), "role"),
                            users("task", "use", id),
                            sketch.origins().of(item, "tasks." + id));
                })
                .toList();
    }

    List<MessageEdit> messages() {
        return sketch.all(Kind.MESSAGES).stream()
                .map(item -> {
                    String id = item.item().id();
                    return new MessageEdit(
                            id,
                            sketch.said("messages." + id),
                            Json.text(item.item().content(), "class"),
                            Json.strings(item.item().content(), "channels"),
                            users("message", "use", id),
                            sketch.origins().of(item, "messages." + id));
                })
                .toList();
    }

    List<TextEdit> texts() {
        Set<String> keys = new TreeSet<>();
        LANGUAGES.forEach(language -> sketch.configuration().texts().keys(language).stream()
                .filter(key -> key.startsWith("texts."))
                .forEach(keys::add));
        return keys.stream()
                .map(key -> {
                    String id = key.substring("texts.".length());
                    List<String> users = new ArrayList<>(users("notify", "text", id));
                    users.addAll(users("note", "text", id));
                    String pack = new io.dukon.packs.change.Workbench(sketch.shop()).speaker(key, OwnedItem.SHOP);
                    return new TextEdit(
                            id, sketch.said(key), users, sketch.origins().ofTexts(pack, key));
                })
                .toList();
    }

    /** Robots with a step of the verb whose parameter names the template. */
    private List<String> users(String verb, String parameter, String id) {
        return items().filter(item -> uses(item.item().content(), verb, parameter, id))
                .map(item -> item.item().id())
                .toList();
    }

    private static boolean uses(JsonNode node, String verb, String parameter, String id) {
        if (id.equals(Json.text(node.path(verb), parameter))) {
            return true;
        }
        for (JsonNode inner : node) {
            if (inner.isContainerNode() && uses(inner, verb, parameter, id)) {
                return true;
            }
        }
        return false;
    }

    List<FormEdit> forms() {
        return sketch.all(Kind.FORMS).stream()
                .map(item -> new FormEdit(
                        item.item().id(),
                        sketch.said("forms." + item.item().id() + ".title"),
                        item.item().content(),
                        sketch.origins().of(item, "forms." + item.item().id())))
                .toList();
    }

    List<RoleEdit> roles() {
        return sketch.all(Kind.ROLES).stream()
                .map(item -> {
                    String id = item.item().id();
                    JsonNode content = item.item().content();
                    return new RoleEdit(
                            id,
                            sketch.said("roles." + id),
                            content.path("principal").asBoolean(),
                            Json.map(content, "rights", RobotSketch::right),
                            sketch.holders().getOrDefault(id, 0L),
                            sketch.origins().of(item, "roles." + id));
                })
                .toList();
    }

    List<QueueEdit> queues() {
        return sketch.all(Kind.QUEUES).stream()
                .map(item -> {
                    String id = item.item().id();
                    QueueDefinition queue = sketch.configuration().queues().get(id);
                    return new QueueEdit(
                            id,
                            sketch.said("queues." + id),
                            sketch.configuration().text(sketch.locale(), "roles." + queue.role()),
                            queue.duty(),
                            queue.order(),
                            sketch.origins().of(item, "queues." + id));
                })
                .toList();
    }

    private static Edit.RoleRight right(JsonNode content) {
        return new Edit.RoleRight(
                Json.text(content, "on"),
                Json.strings(content, "may"),
                Json.text(content, "scope", "own"),
                Json.strings(content, "fields"));
    }
}
