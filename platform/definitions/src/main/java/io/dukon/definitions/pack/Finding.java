package io.dukon.definitions.pack;

/**
 * Something about a pack that its author should know.
 *
 * @param file relative to the pack's folder, with slashes
 * @param line from 1; 0 when it concerns the whole file
 * @param hint what to do about it; may be empty
 */
public record Finding(Severity severity, String file, int line, String message, String hint) {
    /** An error keeps the pack from being installed. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Finding error(String file, int line, String message, String hint) {
        return new Finding(Severity.ERROR, file, line, message, hint);
    }

    public static Finding warning(String file, int line, String message, String hint) {
        return new Finding(Severity.WARNING, file, line, message, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message + (hint.isEmpty() ? "" : ", " + hint);
    }
}
