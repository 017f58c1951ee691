package io.dukon.identity.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** Our two cookies. Both have the prefix {@code __Host-}: no other host and no other path can set or read them. */
public final class Cookies {

    /** The session. */
    static final String SESSION = "__Host-dukon";
    /** The browser, so that a login ends where it began. One for all logins: two tabs may log in at once. */
    static final String BROWSER = "__Host-dukon-browser";

    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    private Cookies() {}

    static String session(String value, Duration life) {
        return SESSION + "=" + value + ATTRIBUTES + "; Max-Age=" + life.toSeconds();
    }

    static String gone() {
        return SESSION + "=" + ATTRIBUTES + "; Max-Age=0";
    }

    static String browser(String value) {
        return BROWSER + "=" + value + ATTRIBUTES + "; Max-Age="
                + Duration.ofDays(365).toSeconds();
    }

    static String read(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name) && !cookie.getValue().isBlank()) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
