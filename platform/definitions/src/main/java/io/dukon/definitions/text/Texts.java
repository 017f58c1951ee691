package io.dukon.definitions.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.json.Json;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Texts in several languages under keys derived from ids (pack grammar §2.7). A text that a language lacks is taken
 * from Russian, then English; a key that nobody knows is shown as it is.
 */
public final class Texts {
    private static final List<String> FALLBACK = List.of("ru", "en");

    private final Map<String, Map<String, String>> byLocale;

    private Texts(Map<String, Map<String, String>> byLocale) {
        this.byLocale = byLocale;
    }

    /** @param trees nested maps of texts by locale; where two trees share a key the later one wins */
    public static Texts of(List<Map.Entry<String, JsonNode>> trees) {
        Map<String, Map<String, String>> all = new HashMap<>();
        trees.forEach(
                tree -> flatten("", tree.getValue(), all.computeIfAbsent(tree.getKey(), unseen -> new HashMap<>())));
        return new Texts(all);
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> into) {
        if (!node.isObject()) {
            into.put(prefix, node.asText());
            return;
        }
        Json.entries(node).forEach((key, value) -> flatten(prefix.isEmpty() ? key : prefix + "." + key, value, into));
    }

    public Set<String> locales() {
        return byLocale.keySet();
    }

    /** The text in exactly this language. */
    public Optional<String> own(String locale, String key) {
        return Optional.ofNullable(byLocale.getOrDefault(locale, Map.of()).get(key));
    }

    /** The text in the language, or in one that stands in for it. */
    public Optional<String> find(String locale, String key) {
        Set<String> order = new LinkedHashSet<>(List.of(locale));
        order.addAll(FALLBACK);
        return order.stream().flatMap(one -> own(one, key).stream()).findFirst();
    }

    public String text(String locale, String key) {
        return find(locale, key).orElse(key);
    }

    /** The text with its placeholders filled; a value that is not there is left out. */
    public String format(String locale, String key, Values values, ZoneId zone) {
        return Placeholders.fill(text(locale, key), values, new ValueWords(locale, zone));
    }

    /** All keys a language has. */
    public Set<String> keys(String locale) {
        return Set.copyOf(byLocale.getOrDefault(locale, Map.of()).keySet());
    }
}
