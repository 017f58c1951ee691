package io.dukon.definitions.pack;

/**
 * Something about a pack that its author should know.
 *
 * @param file relative to the pack's folder, with slashes
 * @param line from 1; 0 when it concerns the whole file
 * @param advice what to do about it; may be {@link Phrase#NONE}
 */
public record Finding(Severity severity, String file, int line, Phrase wrong, Phrase advice) {
    /** An error keeps the pack from being installed. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** With the advice that goes with the code. */
    public static Finding error(String file, int line, String code, Object... args) {
        Phrase wrong = Phrase.of(code, args);
        return error(file, line, wrong, wrong.hint());
    }

    public static Finding error(String file, int line, Phrase wrong, Phrase advice) {
        return new Finding(Severity.ERROR, file, line, wrong, advice);
    }

    public static Finding warning(String file, int line, Phrase wrong, Phrase advice) {
        return new Finding(Severity.WARNING, file, line, wrong, advice);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** In English: those who write packs read the reference in English too. */
    public String message() {
        return wrong.in("en");
    }

    public String hint() {
        return advice.in("en");
    }

    /** Without the place. */
    public String said(String locale) {
        String hint = advice.in(locale);
        return wrong.in(locale) + (hint.isEmpty() ? "" : ", " + hint);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + said("en");
    }
}
