package io.dukon.definitions.pack;

/** A file that is not the YAML that packs may use. */
final class YamlProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient Phrase phrase;

    YamlProblem(int line, String code, Object... args) {
        super(code);
        this.line = line;
        this.phrase = Phrase.of(code, args);
    }

    int line() {
        return line;
    }

    Phrase phrase() {
        return phrase;
    }
}
