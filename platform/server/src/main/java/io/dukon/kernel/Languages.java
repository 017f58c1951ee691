package io.dukon.kernel;

import java.util.List;
import java.util.Locale;

/** Which of our languages a request is answered in: the caller's own, else the best accepted one. */
public final class Languages {

    public static final List<String> ALL = List.of("en", "ru", "uz", "ky");

    private Languages() {}

    /** A person's own language; whoever else asks, a machine too, says with each request what it reads. */
    public static String current(String acceptLanguage) {
        return Callers.find()
                .filter(caller -> caller.kind() != Caller.Kind.API_KEY)
                .map(Caller::locale)
                .orElseGet(() -> accepted(acceptLanguage));
    }

    /** @param header an Accept-Language value, null allowed; en when nothing fits or the header is malformed */
    public static String accepted(String header) {
        if (header == null || header.isBlank()) {
            return "en";
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            String tag = Locale.lookupTag(ranges, ALL);
            return tag == null ? "en" : tag;
        } catch (IllegalArgumentException e) {
            return "en";
        }
    }
}
