package io.dukon.definitions.pack;

import io.dukon.definitions.text.Words;
import java.util.Arrays;
import java.util.List;

/** A sentence by its code, with what is filled in: it can be said in every language. */
public record Phrase(String code, List<String> args) {
    /** Nothing to say. */
    public static final Phrase NONE = new Phrase("", List.of());

    public static Phrase of(String code, Object... args) {
        return new Phrase(code, Arrays.stream(args).map(String::valueOf).toList());
    }

    /** What to do about it; {@link #NONE} when that goes without saying. */
    public Phrase hint() {
        String key = code + ".hint";
        return words("en").known(key).isPresent() ? new Phrase(key, args) : NONE;
    }

    /** @param locale en, ru, uz or ky */
    public String in(String locale) {
        return code.isEmpty() ? "" : words(locale).say(code, args.toArray(String[]::new));
    }

    private static Words words(String locale) {
        return Words.beside(Phrase.class, locale);
    }
}
