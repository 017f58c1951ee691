package io.dukon.identity.bus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many messages in one notification: each NOTIFY takes a lock of the whole database at commit, so few of them are sent. */
record Envelope(String node, List<BusMessage> messages) {

    /** PostgreSQL refuses payloads of 8,000 bytes and more. */
    static final int LIMIT = 7_900;

    static int size(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length + 1;
    }

    /** Payloads in order, none above the limit; a message that is too large by itself is left out. */
    static List<String> pack(String node, List<BusMessage> messages) {
        List<String> payloads = new ArrayList<>();
        StringBuilder current = new StringBuilder(node);
        int used = size(node);
        for (BusMessage message : messages) {
            String line = message.line();
            if (size(node) + size(line) > LIMIT) {
                continue;
            }
            if (used + size(line) > LIMIT) {
                payloads.add(current.toString());
                current = new StringBuilder(node);
                used = size(node);
            }
            current.append('\n').append(line);
            used += size(line);
        }
        if (used > size(node)) {
            payloads.add(current.toString());
        }
        return payloads;
    }

    static Envelope open(String payload) {
        List<String> lines = payload.lines().toList();
        return new Envelope(
                lines.getFirst(), lines.stream().skip(1).map(BusMessage::parse).toList());
    }
}
