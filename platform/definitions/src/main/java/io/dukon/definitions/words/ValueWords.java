package io.dukon.definitions.words;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.filter.FilterDefinition;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.merge.Path;
import io.dukon.definitions.merge.Path.Step;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.sentence.Sentence;
import io.dukon.definitions.sentence.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands at a place of a configuration: the grammar says what it is, and so what it is called. */
record ValueWords(ItemNames names) {

    /** @param list the attribute in which it stands, {@code next} of {@code pipelines/sale.stages[won].next[lost].to} */
    private record Place(Path path, String list) {}

    /** Null when nothing stands there. */
    String of(String path, JsonNode value) {
        if (Json.absent(value)) {
            return null;
        }
        Path place = Path.parse(path);
        if (place.steps().isEmpty()) {
            return whole(place, value);
        }
        List<String> attributes = place.steps().stream()
                .filter(step -> !step.bracketed())
                .map(Step::name)
                .toList();
        boolean order = attributes.getLast().equals("order") && attributes.size() > 1;
        String list = order ? attributes.get(attributes.size() - 2) : attributes.getLast();
        Place at = new Place(place, list);
        return order ? each(value, one -> element(at, one.asText())) : said(form(place), value, at);
    }

    private String whole(Path path, JsonNode content) {
        if (path.kind().equals("automations") || path.kind().equals("processes")) {
            try {
                return Sentence.of(Automation.parse(content, true), names.configuration(), names.locale())
                        .toString();
            } catch (IllegalArgumentException unreadable) {
                return names.title(path.kind(), path.id());
            }
        }
        return names.title(path.kind(), path.id());
    }

    /** What the grammar says of the place; null when it says nothing. */
    private static Form form(Path path) {
        Form form = Grammar.packs().item(path.kind());
        for (Step step : path.steps()) {
            form = switch (form) {
                case Form.Nested nested -> Grammar.packs().group(nested.group()).form(step.name());
                case Form.Each each -> new Form.Nested(each.group());
                case Form.Several several -> several.of();
                case Form.Table table -> table.of();
                case null, default -> form;
            };
        }
        return form;
    }

    private String said(Form form, JsonNode value, Place at) {
        return switch (form) {
            case Form.Word word -> each(value, one -> names.words().word("word." + one.asText(), one.asText()));
            case Form.Leaf leaf -> leaf(leaf, value, at);
            case Form.Nested nested -> group(nested.group(), value, at);
            case Form.Each list -> each(value, one -> group(list.group(), one, at));
            case Form.Several several -> each(value, one -> said(several.of(), one, at));
            case Form.Table table ->
                pairs(value, name -> names.fieldTitle(null, name), one -> said(table.of(), one, at));
            case null, default -> plain(value, at);
        };
    }

    private static String each(JsonNode value, Function<JsonNode, String> say) {
        return Json.asList(value).stream().map(say).collect(Collectors.joining(", "));
    }

    private static String pairs(JsonNode value, Function<String, String> name, Function<JsonNode, String> say) {
        List<String> all = new ArrayList<>();
        Json.entries(value).forEach((key, one) -> all.add(name.apply(key) + ": " + say.apply(one)));
        return String.join("; ", all);
    }

    private String leaf(Form.Leaf leaf, JsonNode value, Place at) {
        return switch (leaf.name()) {
            case "condition" -> condition(value, at);
            case "stage" -> names.stage(value.asText());
            case "name" -> leaf.of() == null ? value.asText() : named(leaf.of(), value.asText());
            case "id" -> leaf.of() == null ? element(at, value.asText()) : named(leaf.of(), value.asText());
            case "value", "moment", "people", "reference", "span" -> plain(value, at);
            default -> value.isValueNode() && !value.isBoolean() ? value.asText() : plain(value, at);
        };
    }

    private String named(String kind, String id) {
        return id.equals("everything") ? names.words().say("everything") : names.title(kind, id);
    }

    private String condition(JsonNode value, Place at) {
        return new ConditionWords(names, Map.of()).say(Condition.parse(value), type(at.path()));
    }

    /** The type of the records with which the item deals; null when nobody knows. */
    private String type(Path path) {
        return switch (path.kind()) {
            case "types" -> path.id();
            case "pipelines" ->
                names.configuration().pipeline(path.id()).map(Pipeline::type).orElse(null);
            case "filters" ->
                Optional.ofNullable(names.configuration().filters().get(path.id()))
                        .map(FilterDefinition::type)
                        .orElse(null);
            case "automations", "processes" ->
                names.configuration()
                        .automation(path.id())
                        .map(robot -> Subject.of(robot, names.configuration()))
                        .orElse(null);
            default -> null;
        };
    }

    private String plain(JsonNode value, Place at) {
        return new PlainWords(names, type(at.path())).say(value);
    }

    /** An id by the list in which it stands. */
    private String element(Place at, String id) {
        String kind = at.path().kind();
        return switch (at.list()) {
            case "next", "from" ->
                kind.equals("pipelines") ? names.stage(at.path().id() + "/" + id) : id;
            case "to" -> kind.equals("pipelines") ? names.stage(at.path().id() + "/" + id) : id;
            case "order", "hidden", "fields", "same" ->
                kind.equals("forms")
                        ? names.element(kind, at.path().id(), "fields", id)
                        : names.fieldTitle(kind.equals("types") ? at.path().id() : null, id);
            default -> names.element(kind, at.path().id(), at.list(), id);
        };
    }

    private String group(String group, JsonNode value, Place at) {
        if (!value.isObject()) {
            return plain(value, at);
        }
        return switch (group) {
            case "right" -> new RightWords(names).say(value);
            case "requirement_that" -> requirement(value, at);
            case "next" ->
                element(at, Json.text(value, "to"))
                        + (value.has("when") ? " (" + condition(value.get("when"), at) + ")" : "");
            case "stage", "field", "list_value", "form_field" -> element(at, Json.text(value, "id"));
            default ->
                Json.entries(value).entrySet().stream()
                        .map(one -> attribute(group, one.getKey(), one.getValue(), at))
                        .collect(Collectors.joining("; "));
        };
    }

    private String attribute(String group, String name, JsonNode value, Place at) {
        String said = said(Grammar.packs().group(group).form(name), value, new Place(at.path(), name));
        return names.words()
                .known("attribute." + name)
                .map(word -> word + ": " + said)
                .orElse(said);
    }

    /** A named condition is told in its own words, where it has some. */
    private String requirement(JsonNode value, Place at) {
        List<Step> steps = at.path().steps();
        String key = at.path().kind().equals("pipelines") && steps.size() > 1
                ? "refuse." + at.path().id() + "." + steps.get(1).name() + "." + Json.text(value, "id")
                : "";
        return names.text(key).orElseGet(() -> condition(value.get("that"), at));
    }
}
