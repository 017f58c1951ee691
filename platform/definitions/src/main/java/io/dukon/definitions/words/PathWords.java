package io.dukon.definitions.words;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.merge.Path;
import io.dukon.definitions.merge.Path.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Attributes of a configuration in words: where they stand, and what they say. */
public record PathWords(ItemNames names) {
    private static final Set<String> ROBOTS = Set.of("automations", "processes");
    private static final Set<String> PARTS = Set.of("title", "text");
    private static final Map<String, List<String>> OWNERS = Map.of(
            "stages", List.of("pipelines", "stages"),
            "shorts", List.of("pipelines", "stages"),
            "refuse", List.of("pipelines", "stages"),
            "fields", List.of("types", "fields"),
            "lists", List.of("lists", "values"));

    public PathWords(Configuration configuration, String locale) {
        this(new ItemNames(configuration, locale));
    }

    /**
     * An attribute in words.
     *
     * @param where the item or the part of it, e.g. Stage “New order”
     * @param attribute what of it; null = the whole of it
     * @param language of a text; null = it is none
     */
    public record Said(String where, String attribute, String language) {
        @Override
        public String toString() {
            return where + (attribute == null ? "" : ": " + attribute) + (language == null ? "" : ", " + language);
        }
    }

    /** The attribute, in words: Stage “New order”: colour. */
    public String of(String path) {
        return said(path).toString();
    }

    public Said said(String path) {
        Path place = Path.parse(path);
        return place.kind().equals("i18n") ? text(place) : place(place);
    }

    /** What stands there; null when nothing does. */
    public String value(String path, JsonNode value) {
        return new ValueWords(names).of(path, value);
    }

    /** The attribute without the item in which it stands: stage “New order”: colour. */
    public String inside(String path) {
        Path place = Path.parse(path);
        if (place.kind().equals("i18n")) {
            List<String> key = place.steps().stream().map(Step::name).toList();
            List<String> owner = OWNERS.get(key.getFirst());
            String attribute = names.words().say("attribute." + textAttribute(key));
            return owner == null || key.size() < 3
                    ? attribute
                    : element("inside.", owner.getFirst(), owner.getLast(), key.get(1), key.get(2))
                                    .orElse("") + ": " + attribute;
        }
        List<Step> steps = place.steps();
        Optional<String> part = part("inside.", place);
        return part.map(one -> steps.size() == 2 ? one : one + ": " + attribute(place, steps.subList(2, steps.size())))
                .orElseGet(() -> attribute(place, steps));
    }

    private Said place(Path path) {
        List<Step> steps = path.steps();
        return part("part.", path)
                .map(part -> new Said(part, attribute(path, steps.subList(2, steps.size())), null))
                .orElseGet(() -> new Said(names.full(path.kind(), path.id()), attribute(path, steps), null));
    }

    /** The stage, field, value or question in which the place is; empty when it is in none. */
    private Optional<String> part(String form, Path path) {
        List<Step> steps = path.steps();
        return steps.size() > 1 && steps.get(1).bracketed()
                ? element(
                        form,
                        path.kind(),
                        steps.getFirst().name(),
                        path.id(),
                        steps.get(1).name())
                : Optional.empty();
    }

    private Optional<String> element(String form, String kind, String list, String item, String id) {
        String key = form + kind + "." + list;
        return names.words().known(key).map(text -> names.words()
                .say(key, names.element(kind, item, list, id), names.title(kind, item)));
    }

    /** Null for the whole. */
    private String attribute(Path path, List<Step> steps) {
        if (steps.isEmpty()) {
            return null;
        }
        if (ROBOTS.contains(path.kind()) && steps.getFirst().name().equals("steps")) {
            return names.words().say("attribute.steps");
        }
        List<String> all = new ArrayList<>();
        String list = "";
        for (Step step : steps) {
            if (step.bracketed()) {
                all.add("“" + element(path, list, step.name()) + "”");
            } else if (step.name().equals("order") && !list.isEmpty()) {
                all.add(names.words().say("attribute.order"));
            } else {
                names.words().known("attribute." + step.name()).ifPresent(all::add);
            }
            list = step.bracketed() ? list : step.name();
        }
        return all.isEmpty() ? names.words().say("attribute.other") : String.join(" · ", all);
    }

    private String element(Path path, String list, String id) {
        boolean stage = path.kind().equals("pipelines") && (list.equals("next") || list.equals("from"));
        return stage ? names.stage(path.id() + "/" + id) : names.element(path.kind(), path.id(), list, id);
    }

    /** A text by its key and language. */
    private Said text(Path path) {
        List<String> key = path.steps().stream().map(Step::name).toList();
        String language = names.title("i18n", path.id());
        if (key.size() < 2) {
            return new Said(names.full("i18n", path.id()), null, null);
        }
        return new Said(subject(key), names.words().say("attribute." + textAttribute(key)), language);
    }

    private static String textAttribute(List<String> key) {
        String last = key.getLast();
        return PARTS.contains(last)
                ? last
                : switch (key.getFirst()) {
                    case "shorts" -> "short";
                    case "refuse" -> "require";
                    case "messages", "texts" -> "text";
                    default -> "name";
                };
    }

    private String subject(List<String> key) {
        List<String> owner = OWNERS.get(key.getFirst());
        if (key.getFirst().equals("fields") && key.get(1).equals("system")) {
            return names.words().say("part.system", names.fieldTitle(null, key.getLast()));
        }
        if (owner != null && key.size() > 2) {
            return element("part.", owner.getFirst(), owner.getLast(), key.get(1), key.get(2))
                    .orElse("");
        }
        return names.words().known("item." + key.getFirst()).isPresent()
                ? names.full(key.getFirst(), key.get(1))
                : names.words().say("attribute.other");
    }
}
