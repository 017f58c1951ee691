package io.dukon.local;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills ${names}. A name without a value is left as it is: Keycloak uses the same signs for its own texts. */
final class Placeholders {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Za-z0-9_.]+)}");

    private Placeholders() {}

    static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
