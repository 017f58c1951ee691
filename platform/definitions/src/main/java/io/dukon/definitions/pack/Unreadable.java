package io.dukon.definitions.pack;

/** A part of a pack that is not written as the language has it: what a reader of it throws, to be told in every language. */
public final class Unreadable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public Unreadable(String code, Object... args) {
        super(Phrase.of(code, args).in("en"));
        this.phrase = Phrase.of(code, args);
    }

    public Phrase phrase() {
        return phrase;
    }

    /** What an exception says to people. */
    public static Phrase said(RuntimeException wrong) {
        return wrong instanceof Unreadable unreadable ? unreadable.phrase : Phrase.text(wrong.getMessage());
    }
}
