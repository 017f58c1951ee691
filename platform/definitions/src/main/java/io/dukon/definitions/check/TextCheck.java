package io.dukon.definitions.check;

import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.text.Placeholders;
import io.dukon.definitions.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every text exists in every required language, no text is dead, and placeholders are known. */
record TextCheck(Pack pack, Scope scope, Report report) {
    private static final int LONGEST_SHORT = 18;
    private static final Set<String> ROOTS = Set.of("to", "record", "shop", "link");

    void run() {
        Set<String> needed = TextKeys.needed(pack, scope);
        Set<String> optional = TextKeys.optional(pack);
        Texts texts = Texts.of(pack.items(Kind.I18N).stream()
                .map(item -> Map.entry(item.id(), item.content()))
                .toList());
        for (String locale : pack.manifest().required()) {
            Set<String> missing = new TreeSet<>(needed);
            missing.removeAll(texts.keys(locale));
            missing.removeIf(key -> shortEnough(texts, locale, key));
            missing.forEach(key -> report.error("i18n/" + locale + ".yaml", "no_text", key));
        }
        for (Item item : pack.items(Kind.I18N)) {
            for (String key : new TreeSet<>(texts.keys(item.id()))) {
                one(item, key, texts.own(item.id(), key).orElseThrow(), needed.contains(key) || allowed(key, optional));
            }
        }
    }

    /** A lane's head shows the stage's own name where it fits; that a stage has no name at all is said of itself. */
    private static boolean shortEnough(Texts texts, String locale, String key) {
        return key.startsWith("shorts.")
                && texts.own(locale, key.replaceFirst("shorts", "stages"))
                        .filter(name -> name.length() > LONGEST_SHORT)
                        .isEmpty();
    }

    private static boolean allowed(String key, Set<String> optional) {
        return key.startsWith("pack.")
                || key.startsWith("shorts.")
                || optional.stream().anyMatch(key::startsWith);
    }

    private void one(Item item, String key, String text, boolean used) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        if (!used) {
            report.warning(item, last, "dead_text", key);
        }
        if (key.startsWith("shorts.") && text.length() > LONGEST_SHORT) {
            report.error(item, last, "long_short", text, LONGEST_SHORT);
        }
        if (!last.equals("description")) {
            placeholders(item, key, text);
        }
    }

    private void placeholders(Item item, String key, String text) {
        List<String> own = Placeholders.names(text).stream()
                .filter(name -> !ROOTS.contains(name.split("\\.")[0]))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        List<String> given = TextKeys.given(pack, scope, key);
        own.stream()
                .filter(name -> !given.contains(name))
                .forEach(name -> report.error(item, key, "placeholder", key, name));
    }
}
