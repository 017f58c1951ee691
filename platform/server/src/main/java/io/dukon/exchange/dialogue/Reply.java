package io.dukon.exchange.dialogue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the accounting system reads. The first line is the verdict, in the protocol's very words; HTTP says 200 to all.
 *
 * @param xml null unless the answer is a document
 */
record Reply(String text, byte[] xml, Charset charset) {

    static Reply success(String... lines) {
        return new Reply("success\n" + String.join("\n", lines), null, StandardCharsets.UTF_8);
    }

    /** The same request will come again. */
    static Reply progress(String words) {
        return new Reply("progress\n" + words, null, StandardCharsets.UTF_8);
    }

    static Reply failure(String words) {
        return new Reply("failure\n" + words, null, StandardCharsets.UTF_8);
    }

    static Reply plain(String... lines) {
        return new Reply(String.join("\n", lines), null, StandardCharsets.UTF_8);
    }

    static Reply document(byte[] xml, Charset charset) {
        return new Reply(null, xml, charset);
    }
}
