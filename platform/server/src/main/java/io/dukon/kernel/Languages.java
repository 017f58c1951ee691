package io.dukon.kernel;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Which of our languages a request is answered in: the caller's own, else the best accepted one. */
public final class Languages {

    private static volatile Supplier<String> ofCaller = () -> null;

    private Languages() {
    }

    /** The floor does not know callers; the room that does tells here how to ask for their language. */
    public static void askCaller(Supplier<String> language) {
        ofCaller = language;
    }

    public static String current(String acceptLanguage) {
        String language = ofCaller.get();
        return language != null ? language : accepted(acceptLanguage);
    }

    /** @param header an Accept-Language value, null allowed; en when nothing fits or the header is malformed */
    public static String accepted(String header) {
        if (header == null || header.isBlank()) {
            return "en";
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            String tag = Locale.lookupTag(ranges, List.of("en", "ru", "uz", "ky"));
            return tag == null ? "en" : tag;
        } catch (IllegalArgumentException e) {
            return "en";
        }
    }
}
