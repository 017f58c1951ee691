package io.dukon.exchange.dialogue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The content of a file, in the pieces in which it came. The protocol does not number them: a piece that comes twice on end
 * was sent again because the answer to it was lost, or the file does say the same twice. Only the whole file can tell, so
 * both pieces are kept until it is read.
 */
record Transfer(List<byte[]> pieces) {

    /** How the file may be meant, the more likely first: without what came again, then as it came. */
    List<byte[]> readings() {
        List<byte[]> once = new ArrayList<>();
        for (byte[] piece : pieces) {
            if (once.isEmpty() || !Arrays.equals(once.getLast(), piece)) {
                once.add(piece);
            }
        }
        return once.size() == pieces.size() ? List.of(joined(pieces)) : List.of(joined(once), joined(pieces));
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
