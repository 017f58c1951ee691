package io.dukon.identity.login;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Reads the query string alone; the servlet's own parameters would consume a form in the body. */
final class Queries {

    private Queries() {}

    /** The first value of that name, or null. */
    static String value(String query, String name) {
        if (query == null) {
            return null;
        }
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            if (key.equals(name)) {
                return decoded(equals < 0 ? "" : pair.substring(equals + 1));
            }
        }
        return null;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
