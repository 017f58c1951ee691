package io.dukon.exchange.commerceml;

import io.dukon.kernel.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text. A byte order mark wins over the declaration; files that declare one encoding and are written in
 * the other are common, so the encoding in which the root element can be read wins over both.
 */
final class Encoding {

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Map<String, Charset> KNOWN = Map.of(
            "utf-8",
            StandardCharsets.UTF_8,
            "utf8",
            StandardCharsets.UTF_8,
            "windows-1251",
            WINDOWS_1251,
            "cp1251",
            WINDOWS_1251,
            "win-1251",
            WINDOWS_1251,
            "utf-16",
            StandardCharsets.UTF_16,
            "us-ascii",
            StandardCharsets.UTF_8,
            "koi8-r",
            Charset.forName("KOI8-R"),
            "iso-8859-5",
            Charset.forName("ISO-8859-5"));
    private static final char DAMAGED = '\uFFFD';

    private Encoding() {}

    static Set<Charset> known() {
        return Set.copyOf(KNOWN.values());
    }

    static String decode(byte[] file) {
        Charset stated = stated(file);
        Set<Charset> tried = new LinkedHashSet<>();
        tried.add(stated);
        tried.add(StandardCharsets.UTF_8);
        tried.add(WINDOWS_1251);
        for (Charset charset : tried) {
            String text = decode(file, charset);
            if (text.contains(CommerceMl.ROOT)) {
                return text;
            }
        }
        return decode(file, stated);
    }

    /** @return whether some bytes of the text were not letters of its encoding */
    static boolean damaged(String text) {
        return text.indexOf(DAMAGED) >= 0;
    }

    private static Charset stated(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(file, 0xFE, 0xFF) || starts(file, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        String head = new String(file, 0, Math.min(file.length, 300), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        Charset charset = KNOWN.get(declared.group(1).toLowerCase(Locale.ROOT));
        if (charset == null) {
            throw Problem.of(422, "exchange", "encoding_unknown", declared.group(1));
        }
        return charset;
    }

    /** A letter cut in two by the end of the file is dropped; any other wrong byte leaves a visible mark. */
    private static String decode(byte[] file, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(file.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(file), out, false);
        if (result.isOverflow()) {
            throw new IllegalStateException("The buffer is large enough for each byte");
        }
        out.flip();
        String text = out.toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean starts(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
