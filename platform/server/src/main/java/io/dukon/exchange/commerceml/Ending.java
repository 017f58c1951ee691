package io.dukon.exchange.commerceml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a file ends with a piece, as far as the last bytes of the piece tell. */
final class Ending {

    private static final Pattern ROOT =
            Pattern.compile("(?s).*</([^<>:]{1,40}:)?" + CommerceMl.ROOT + "\\s*>[\\s\\x00]*");
    /** Even, so that no letter of two bytes is cut. */
    private static final int TAIL = 512;

    private static final List<Charset> CHARSETS = Stream.concat(
                    Encoding.known().stream(), Stream.of(StandardCharsets.UTF_16LE))
            .distinct()
            .toList();

    /** Of the record that ends an archive: its own length, and the length of a remark behind it. */
    private static final int RECORD = 22;

    private static final int REMARK = 65_535;

    private Ending() {}

    static boolean in(byte[] piece) {
        return ofText(piece) || ofArchive(piece);
    }

    private static boolean ofText(byte[] piece) {
        byte[] tail = Arrays.copyOfRange(piece, Math.max(0, piece.length - TAIL), piece.length);
        return CHARSETS.stream()
                .anyMatch(charset -> ROOT.matcher(new String(tail, charset)).matches());
    }

    private static boolean ofArchive(byte[] piece) {
        for (int at = piece.length - RECORD; at >= Math.max(0, piece.length - RECORD - REMARK); at--) {
            boolean marked = piece[at] == 'P' && piece[at + 1] == 'K' && piece[at + 2] == 5 && piece[at + 3] == 6;
            if (marked && at + RECORD + remark(piece, at) == piece.length) {
                return true;
            }
        }
        return false;
    }

    private static int remark(byte[] piece, int at) {
        return piece[at + RECORD - 2] & 0xFF | (piece[at + RECORD - 1] & 0xFF) << 8;
    }
}
