package io.dukon.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a file is called: as it was sent, without paths and without what cannot be seen. */
final class FileName {

    private static final int LONGEST = 150;
    private static final int LONGEST_ENDING = 12;

    private FileName() {}

    /** Some browsers send the whole path; marks that turn the direction of writing make {@code exe} look like {@code pdf}. */
    static String of(String sent) {
        String said = sent == null ? "" : sent;
        String last = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip();
        return last.matches("\\.*") ? "file" : shortened(last);
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int kept = LONGEST - ending.codePointCount(0, ending.length());
        return name.substring(0, name.offsetByCodePoints(0, kept)).strip() + ending;
    }

    /** Always as a file to keep, never as a page: the header of a download (RFC 6266). */
    static String attachment(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\%]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
