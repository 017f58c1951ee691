package io.dukon.definitions.value;

import java.time.LocalTime;
import java.util.regex.Pattern;

/** A time of the day as people write it: {@code 9:00}, {@code 09:00}, {@code 23:59:59}. */
public final class TimeOfDay {
    private static final Pattern FORM = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?");

    private TimeOfDay() {}

    public static boolean written(String text) {
        return FORM.matcher(text).matches();
    }

    /** @throws java.time.format.DateTimeParseException when it is none */
    public static LocalTime parse(String text) {
        return LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text);
    }
}
