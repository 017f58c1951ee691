package io.dukon.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Where the next page starts: opaque for callers, the last row's sort values for us. */
public final class Cursor {

    private static final char SEPARATOR = '\u001f';

    private Cursor() {}

    public static String encode(Object... values) {
        String joined =
                Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(String.valueOf(SEPARATOR)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** @return the values, or null without a cursor; a forged one is a 400 problem */
    public static List<String> decode(String cursor, int size) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> values = List.of(joined.split(String.valueOf(SEPARATOR), -1));
            if (values.size() == size) {
                return values;
            }
        } catch (IllegalArgumentException e) {
            throw Problem.of(400, "kernel", "bad_cursor").causedBy(e);
        }
        throw Problem.of(400, "kernel", "bad_cursor");
    }
}
