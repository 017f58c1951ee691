package io.dukon.definitions.pack;

/** A file that is not the YAML that packs may use. */
final class YamlProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String hint;

    YamlProblem(int line, String message, String hint) {
        super(message);
        this.line = line;
        this.hint = hint;
    }

    int line() {
        return line;
    }

    String hint() {
        return hint;
    }
}
