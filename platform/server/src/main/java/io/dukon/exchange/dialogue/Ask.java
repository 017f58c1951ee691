package io.dukon.exchange.dialogue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * One request of the accounting system.
 *
 * @param type    catalog or sale
 * @param mode    checkauth, init, file, import, deactivate, complete, query, success or info
 * @param version of the schema that the accounting system speaks; empty for old ones
 */
record Ask(String type, String mode, String fileName, String version, String timestamp, String session) {

    /** From the address alone: asking the request would read its body. */
    static Ask of(String query) {
        Map<String, String> given = new HashMap<>();
        for (String pair : (query == null ? "" : query).split("&")) {
            int split = pair.indexOf('=');
            if (split > 0) {
                given.putIfAbsent(pair.substring(0, split), decode(pair.substring(split + 1)));
            }
        }
        return new Ask(
                given.getOrDefault("type", ""),
                given.getOrDefault("mode", ""),
                fileName(given.getOrDefault("filename", "")),
                given.getOrDefault("version", ""),
                given.getOrDefault("timestamp", ""),
                given.getOrDefault("sessid", ""));
    }

    /** The last part alone: names come with folders, also of the computer that sends them. */
    private static String fileName(String written) {
        String last = written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cc}", "")
                .strip();
        return last.length() <= 200 ? last : last.substring(last.length() - 200);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
