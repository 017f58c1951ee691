package io.dukon.identity.login;

import java.util.Optional;
import java.util.Set;

/** Whether a request may act with the cookie it brings. Pure, so that every combination is tried in a test. */
final class Csrf {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private Csrf() {}

    /**
     * @param key       an API key was presented: no browser adds one by itself
     * @param cookie    our session cookie came along
     * @param header    value of X-Dukon, null when absent; a foreign page cannot send it
     * @param fetchSite value of Sec-Fetch-Site, null from old browsers and programs
     * @return the code of the refusal
     */
    static Optional<String> refusal(String method, boolean key, boolean cookie, String header, String fetchSite) {
        if (key || SAFE.contains(method)) {
            return Optional.empty();
        }
        if (fetchSite != null && !"same-origin".equals(fetchSite)) {
            return Optional.of("cross_site");
        }
        return cookie && (header == null || header.isBlank()) ? Optional.of("no_header") : Optional.empty();
    }

    /** @param claimed the shop in which the tab believes to be; "-" or null = it does not know */
    static boolean otherShop(String claimed, String actual) {
        return claimed != null && !claimed.isBlank() && !"-".equals(claimed) && !claimed.equals(actual);
    }
}
