package io.dukon.packs.change;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.kernel.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jetbrains.annotations.Nullable;

/** Attributes of the configuration in words: where they stand, and what they say. */
public record PathWords(Configuration configuration, String locale) {

    private static final Pattern STEP = Pattern.compile("\\.([A-Za-z0-9_-]+)|\\[((?:[^]\\\\]|\\\\.)*)]");
    private static final Set<String> PARTS = Set.of("title", "text");
    private static final Map<String, String> OWNERS =
            Map.of("stages", "pipelines.stages", "fields", "types.fields", "lists", "lists.values");

    /** Kind and id of the item in which the attribute stands. */
    public static String item(String path) {
        Matcher end = Pattern.compile("[.\\[]").matcher(path);
        return end.find() ? path.substring(0, end.start()) : path;
    }

    /**
     * An attribute in words.
     *
     * @param where the item or the part of it, e.g. Stage “New order”
     * @param attribute what of it; null = the whole of it
     * @param language of a text; null = it is none
     */
    record Words(String where, @Nullable String attribute, @Nullable String language) {

        @Override
        public String toString() {
            return where + (attribute == null ? "" : ": " + attribute) + (language == null ? "" : ", " + language);
        }
    }

    /** The attribute, in words: Stage “New order”: colour. */
    public String of(String path) {
        return words(path).toString();
    }

    Words words(String path) {
        String item = item(path);
        String kind = item.substring(0, item.indexOf('/'));
        String id = item.substring(kind.length() + 1);
        List<String> steps = steps(path.substring(item.length()));
        return kind.equals("i18n") ? text(String.join(".", steps), id) : place(kind, id, steps);
    }

    private static List<String> steps(String rest) {
        List<String> all = new ArrayList<>();
        Matcher step = STEP.matcher(rest);
        while (step.find()) {
            all.add(step.group(1) == null ? step.group(2).replaceAll("\\\\(.)", "$1") : step.group(1));
        }
        return all;
    }

    private Words place(String kind, String id, List<String> steps) {
        ItemNames names = new ItemNames(configuration, locale);
        String where = names.full(kind, id);
        if (steps.isEmpty()) {
            return new Words(where, null, null);
        }
        boolean element = steps.size() > 1 && configured(kind, steps.getFirst());
        if (element) {
            where = say(
                    "part." + kind + "." + steps.getFirst(),
                    names.element(kind, id, steps.getFirst(), steps.get(1)),
                    names.title(kind, id));
        }
        List<String> attribute = element ? steps.subList(2, steps.size()) : steps;
        return new Words(where, attribute.isEmpty() ? null : word(attribute), null);
    }

    private static boolean configured(String kind, String list) {
        return Set.of("pipelines.stages", "types.fields", "lists.values").contains(kind + "." + list);
    }

    private String word(List<String> steps) {
        String first = "attribute." + steps.getFirst();
        String known = say(first);
        return known.equals(first) ? String.join(" ", steps) : known;
    }

    /** A text by its key and language. */
    private Words text(String key, String language) {
        ItemNames names = new ItemNames(configuration, locale);
        String[] parts = key.split("\\.");
        String what = subject(names, key, parts);
        String last = parts[parts.length - 1];
        String attribute = PARTS.contains(last) ? last : parts[0].equals("shorts") ? "short" : "name";
        return new Words(what, say("attribute." + attribute), names.title("i18n", language));
    }

    private String subject(ItemNames names, String key, String[] parts) {
        String root = parts[0].equals("shorts") ? "stages" : parts[0];
        String kind = OWNERS.get(root);
        if (kind != null && parts.length > 2) {
            return say(
                    "part." + kind,
                    names.element(
                            kind.substring(0, kind.indexOf('.')),
                            parts[1],
                            kind.substring(kind.indexOf('.') + 1),
                            parts[2]),
                    names.title(kind.substring(0, kind.indexOf('.')), parts[1]));
        }
        if (parts[0].equals("texts")) {
            return say("item.texts");
        }
        return parts.length > 1 ? names.full(parts[0], parts[1]) : key;
    }

    /** What an attribute says; null when it is not there. */
    public @Nullable String value(@Nullable JsonNode value) {
        return new ValueWords(configuration, locale).of(value);
    }

    private String say(String key, Object... args) {
        return Texts.get("packs", locale, key, args);
    }
}
