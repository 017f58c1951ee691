package io.dukon.kernel;

/** Settings of the installation: environment variables {@code DUKON_*}, read when asked for. */
public final class Settings {

    private Settings() {}

    public static String required(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The setting " + name + " is missing");
        }
        return value;
    }

    public static String optional(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
