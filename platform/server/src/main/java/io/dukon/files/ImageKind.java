package io.dukon.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Pictures that browsers show and that hold no script, by their first bytes: what a file says of itself can be a lie. */
enum ImageKind {
    PNG("image/png", "\u0089PNG\r\n\u001a\n", ""),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", ""),
    GIF("image/gif", "GIF8", ""),
    WEBP("image/webp", "RIFF", "WEBP");

    private static final int SECOND = 8;

    private final String mediaType;
    private final byte[] first;
    private final byte[] second;

    ImageKind(String mediaType, String first, String second) {
        this.mediaType = mediaType;
        this.first = first.getBytes(StandardCharsets.ISO_8859_1);
        this.second = second.getBytes(StandardCharsets.ISO_8859_1);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ImageKind> of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> starts(content, 0, kind.first) && starts(content, SECOND, kind.second))
                .findFirst();
    }

    private static boolean starts(byte[] content, int from, byte[] wanted) {
        return wanted.length == 0
                || content.length >= from + wanted.length
                        && Arrays.equals(content, from, from + wanted.length, wanted, 0, wanted.length);
    }
}
