package io.dukon.definitions.text;

import io.dukon.definitions.condition.Values;
import io.dukon.definitions.json.Json;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Placeholders of a text: {@code {record.amount|money}}. */
public final class Placeholders {
    private static final Pattern FORM =
            Pattern.compile("\\{([a-z][a-z0-9_.]*)(?:\\|(date|time|datetime|money|number))?}");
    private static final Pattern ANY = Pattern.compile("\\{[^}]*}");

    private Placeholders() {}

    static String fill(String text, Values values, ValueWords words) {
        Matcher found = FORM.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (found.find()) {
            var value = values.get(found.group(1));
            String word = Json.empty(value) ? "" : words.say(value, found.group(2));
            found.appendReplacement(filled, Matcher.quoteReplacement(word));
        }
        return found.appendTail(filled).toString();
    }

    /** The text without what is filled in for each record, for those who read of it in general: what a preposition leads to shows as a hole. */
    public static String without(String text) {
        String plain = text.replaceAll("[«“(](\\{[^}]*})[»”)]", "$1")
                .replaceAll("(?<=\\s)(\\p{Ll}{1,3})\\s+\\{[^}]*}(?=\\s+\\p{L})", "$1 …")
                .replaceAll("\\s*\\{[^}]*}", "")
                .replaceAll("[:,]\\s*$", "")
                .replaceAll("\\s{2,}", " ")
                .strip();
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /** Names of the placeholders, without formats; what has braces and is no placeholder comes with its braces. */
    public static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher any = ANY.matcher(text);
        while (any.find()) {
            Matcher form = FORM.matcher(any.group());
            names.add(form.matches() ? form.group(1) : any.group());
        }
        return names;
    }
}
