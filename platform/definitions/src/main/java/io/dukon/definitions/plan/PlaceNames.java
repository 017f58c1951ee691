package io.dukon.definitions.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.migration.Thing;
import io.dukon.definitions.sentence.Sentence;
import io.dukon.definitions.sentence.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Items, their parts and places in them by the names that people gave them. */
final class PlaceNames {
    private static final int LONGEST = 80;

    private final Configuration before;
    private final Configuration after;
    private final String locale;
    private final Words words;

    PlaceNames(Configuration before, Configuration after, String locale, Words words) {
        this.before = before;
        this.after = after;
        this.locale = locale;
        this.words = words;
    }

    String item(String kind, String id) {
        return words.say("kind." + kind, own(kind, id));
    }

    private String own(String kind, String id) {
        return switch (kind) {
            case "tasks", "forms" -> text(kind + "." + id + ".title", id);
            case "automations", "processes" -> robot(id);
            case "intake" -> stage(id.replaceFirst("_", "/"));
            case "i18n" -> language(id);
            case "types" -> type(id);
            default -> brief(text(kind + "." + id, id));
        };
    }

    private String language(String id) {
        return words.bundle().containsKey("language." + id) ? words.say("language." + id) : id;
    }

    /** Told by what starts it, inside of a sentence. */
    private String robot(String id) {
        boolean there = after.automation(id).isPresent();
        return after.automation(id)
                .or(() -> before.automation(id))
                .map(robot -> Sentence.of(robot, there ? after : before, locale).trigger())
                .map(trigger -> trigger.substring(0, 1).toLowerCase(Locale.of(locale)) + trigger.substring(1))
                .orElse(id);
    }

    String type(String id) {
        return Stream.of(after, before)
                .filter(one -> one.type(id).isPresent())
                .map(one -> one.labels().type(locale, id))
                .findFirst()
                .orElse(id);
    }

    String stage(String name) {
        return Stream.of(after, before)
                .flatMap(one -> one.stage(name).map(stage -> one.labels().stage(locale, stage)).stream())
                .findFirst()
                .orElseGet(() -> text("stages." + name.replace('/', '.'), name));
    }

    String thing(Thing thing) {
        return switch (thing.sort()) {
            case ITEM -> item(thing.owner(), thing.id());
            case STAGE -> words.say("part.stages", stage(thing.name()));
            case FIELD -> words.say("part.fields", element("types", thing.owner(), "fields", thing.id()));
            case VALUE -> words.say("part.values", element("lists", thing.owner(), "values", thing.id()));
        };
    }

    /** A stage, a field, a value, or what else has an id in the list. */
    String element(String kind, String id, String list, String element) {
        return switch (list) {
            case "stages" -> stage(id + "/" + element);
            case "fields" -> text("fields." + id + "." + element, element);
            case "values" -> text("lists." + id + "." + element, element);
            case "rights" -> element.equals("everything") ? words.say("everything") : type(element);
            default -> element;
        };
    }

    /** With the item's own name before. */
    String place(String path) {
        String item = path.split("[.\\[]", 2)[0];
        int slash = item.indexOf('/');
        if (item.startsWith("i18n/")) {
            return textPlace(path.substring(item.length()), item.substring(slash + 1));
        }
        String whole = item(item.substring(0, slash), item.substring(slash + 1));
        return path.equals(item) ? whole : whole + ": " + inside(path);
    }

    /** Without the item's name. */
    String inside(String path) {
        String item = path.split("[.\\[]", 2)[0];
        int slash = item.indexOf('/');
        String rest = path.substring(item.length());
        String list = rest.replaceFirst("^\\.([a-z-]+).*", "$1");
        if (rest.startsWith("." + list + "[")) {
            String id = rest.substring(list.length() + 2, rest.indexOf(']'));
            String named = element(item.substring(0, slash), item.substring(slash + 1), list, id);
            String below = rest.substring(rest.indexOf(']') + 1);
            String shown =
                    words.bundle().containsKey("part." + list) ? words.say("part." + list, named) : attribute(list);
            boolean deeper = !below.isEmpty() && !list.equals("steps");
            return deeper ? shown + " (" + attribute(last(below)) + ")" : shown;
        }
        return rest.endsWith(".order") && !rest.equals(".order")
                ? words.say("attribute.order.of", attribute(list))
                : attribute(list);
    }

    private static String last(String below) {
        String[] parts = below.split("[.\\[\\]]+");
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).findFirst().orElse("");
    }

    private String attribute(String name) {
        String key = "attribute." + name;
        return words.say(words.bundle().containsKey(key) ? key : "attribute.other");
    }

    /** The text of what its key derives from. */
    private String textPlace(String rest, String language) {
        List<String> keys = Arrays.stream(rest.split("[.\\[\\]]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        String in = " (" + language(language) + ")";
        if (keys.size() < 2) {
            return item("i18n", language);
        }
        String owner = keys.get(1);
        String last = keys.getLast();
        String named =
                switch (keys.getFirst()) {
                    case "stages", "shorts" -> words.say("part.stages", stage(owner + "/" + last));
                    case "fields" -> words.say("part.fields", element("types", owner, "fields", last));
                    case "lists" -> words.say("part.values", element("lists", owner, "values", last));
                    case "texts" -> words.say("part.texts", brief(text("texts." + owner, owner)));
                    default ->
                        words.bundle().containsKey("kind." + keys.getFirst())
                                ? item(keys.getFirst(), owner)
                                : String.join(".", keys);
                };
        return named + ": " + words.say("attribute.text") + in;
    }

    String value(String path, JsonNode value) {
        if (value.isTextual() && value.textValue().matches("[a-z][a-z0-9_]*/[a-z][a-z0-9_]*")) {
            return stage(value.textValue());
        }
        if (path.endsWith(".order") && value.isArray()) {
            String item = path.split("[.\\[]", 2)[0];
            int slash = item.indexOf('/');
            String list = path.substring(item.length() + 1, path.length() - ".order".length());
            return Json.asList(value).stream()
                    .map(one -> element(item.substring(0, slash), item.substring(slash + 1), list, one.asText()))
                    .collect(Collectors.joining(", "));
        }
        return shown(value);
    }

    /** Yes, no, a word, or else the value as packs write it. */
    String shown(JsonNode value) {
        if (value.isBoolean()) {
            return words.say(value.booleanValue() ? "yes" : "no");
        }
        return value.isValueNode()
                ? value.asText()
                : brief(value.toString().replaceAll("[\"{}\\[\\]]", " ").strip());
    }

    private String text(String key, String otherwise) {
        return after.texts()
                .find(locale, key)
                .or(() -> before.texts().find(locale, key))
                .orElse(otherwise);
    }

    private static String brief(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
