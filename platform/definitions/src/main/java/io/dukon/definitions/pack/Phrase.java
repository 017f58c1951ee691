package io.dukon.definitions.pack;

import io.dukon.definitions.text.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A sentence by its code, with what is filled in: it can be said in every language.
 *
 * @param args texts, phrases of their own, or what is said in each language by its code
 */
public record Phrase(String code, List<Object> args) {
    /** Nothing to say. */
    public static final Phrase NONE = new Phrase("", List.of());

    private static final String ENGLISH = "en";

    public static Phrase of(String code, Object... args) {
        return new Phrase(code, Arrays.stream(args).map(Phrase::kept).toList());
    }

    /** What nobody translates: an id, a time. */
    public static Phrase text(Object text) {
        return of("verbatim", text);
    }

    /** The word of the code, or else the text as it is. */
    public static Phrase word(String code, String text) {
        return words(ENGLISH).known(code).isPresent() ? of(code) : text(text);
    }

    /** One after another, with commas; {@link #NONE} when there are none. */
    public static Phrase all(Collection<Phrase> phrases) {
        return phrases.stream()
                .reduce((before, last) -> of("comma", before, last))
                .orElse(NONE);
    }

    private static Object kept(Object arg) {
        return arg instanceof Phrase || arg instanceof Map<?, ?> ? arg : String.valueOf(arg);
    }

    /** What to do about it; {@link #NONE} when that goes without saying. */
    public Phrase hint() {
        String key = code + ".hint";
        return words(ENGLISH).known(key).isPresent() ? new Phrase(key, args) : NONE;
    }

    /** @param locale en, ru, uz or ky */
    public String in(String locale) {
        return code.isEmpty()
                ? ""
                : words(locale)
                        .say(code, args.stream().map(arg -> said(arg, locale)).toArray(String[]::new));
    }

    private static String said(Object arg, String locale) {
        return switch (arg) {
            case Phrase phrase -> phrase.in(locale);
            case Map<?, ?> texts -> String.valueOf(texts.containsKey(locale) ? texts.get(locale) : texts.get(ENGLISH));
            default -> arg.toString();
        };
    }

    private static Words words(String locale) {
        return Words.beside(Phrase.class, locale);
    }
}
