package io.dukon.identity.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where a login leads back to: a path of our own, never another host. */
final class ReturnPath {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,1999}");

    private ReturnPath() {}

    static String safe(String wanted) {
        return wanted != null && OURS.matcher(wanted).matches() && !wanted.startsWith("/auth/") ? wanted : "/";
    }

    /** The page that says why there was no login, and leads on to where the person wanted to go. */
    static String failed(String reason, String returnTo) {
        String back =
                "/".equals(safe(returnTo)) ? "" : "&return=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
        return "/?login=" + reason + back;
    }

    /** The page on which a person of several shops chooses one. */
    static String shops(String returnTo) {
        return "/".equals(safe(returnTo))
                ? "/shops"
                : "/shops?return=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
    }
}
