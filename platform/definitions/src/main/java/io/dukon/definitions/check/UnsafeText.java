package io.dukon.definitions.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that do something else than being read. */
final class UnsafeText {
    static final int LONGEST = 4_000;
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&#|&[a-zA-Z]{2,8};");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)[a-z][a-z0-9+.-]{1,20}://|\\b(javascript|vbscript|data):");
    private static final Pattern TEMPLATE = Pattern.compile("[$#%]\\{|\\{\\{|\\{%|<%");
    private static final Pattern FORMULA = Pattern.compile("\\s*(=|@[A-Za-z]+\\(|[+-].*[(!|=])");

    private UnsafeText() {}

    /** @return what is wrong with it, empty when nothing is */
    static Optional<String> in(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("longer");
        }
        if (text.codePoints().anyMatch(UnsafeText::hidden)) {
            return Optional.of("hidden");
        }
        if (MARKUP.matcher(text).find()) {
            return Optional.of("markup");
        }
        if (ADDRESS.matcher(text).find()) {
            return Optional.of("address");
        }
        if (TEMPLATE.matcher(text).find()) {
            return Optional.of("template");
        }
        return FORMULA.matcher(text).lookingAt() ? Optional.of("formula") : Optional.empty();
    }

    /** Controls but tab and line feed, overrides of direction, halves of characters, marks inside files. */
    private static boolean hidden(int point) {
        boolean control = Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t';
        boolean direction = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean odd = (point >= 0xE0000 && point <= 0xE007F) || (point & 0xFFFE) == 0xFFFE || point == 0xFEFF;
        return control || direction || odd || Character.getType(point) == Character.SURROGATE;
    }

    /** Safe to print. */
    static String shown(String text) {
        String plain = text.codePoints()
                .limit(60)
                .collect(
                        StringBuilder::new,
                        (out, point) -> out.appendCodePoint(hidden(point) ? '?' : point),
                        StringBuilder::append)
                .toString();
        return text.length() > 60 ? plain + "…" : plain;
    }
}
