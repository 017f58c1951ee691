package io.dukon.identity.pages;

import java.util.List;

/** Which requests are for a page of the browser application. Pure. */
final class PageAddress {

    private static final List<String> OTHERS =
            List.of("/api", "/auth", "/exchange", "/f", "/assets", "/health", "/internal", "/openapi");

    private PageAddress() {}

    /** @param accept value of Accept; a browser that opens a page names text/html, a script or image request does not */
    static boolean isPage(String method, String path, String accept) {
        boolean reads = "GET".equals(method) || "HEAD".equals(method);
        return reads
                && accept != null
                && accept.contains("text/html")
                && !isFile(path)
                && OTHERS.stream().noneMatch(other -> path.equals(other) || path.startsWith(other + "/"));
    }

    private static boolean isFile(String path) {
        return path.substring(path.lastIndexOf('/') + 1).contains(".");
    }

    static boolean isPublicForm(String path) {
        return path.startsWith("/f/");
    }

    static boolean isAsset(String path) {
        return path.startsWith("/assets/");
    }
}
