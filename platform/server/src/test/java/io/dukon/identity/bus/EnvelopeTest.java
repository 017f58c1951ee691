package io.dukon.identity.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    @Test
    void messagesArriveAsTheyWereSent() {
        List<BusMessage> sent = List.of(
                BusMessage.of("session", "abc"),
                BusMessage.of("gap"),
                BusMessage.of("signal", "t", "-", "tasks", "{\"text\":\"Ассалом, \\t дүкөн\"}"));
        Envelope opened = Envelope.open(Envelope.pack("node-1", sent).getFirst());
        assertEquals("node-1", opened.node());
        assertEquals(sent, opened.messages());
    }

    @Test
    void manyAreSplitBelowTheLimitAndNoneIsLost() {
        List<BusMessage> sent = IntStream.range(0, 500)
                .mapToObj(i -> BusMessage.of("session", "я".repeat(40) + i))
                .toList();
        List<String> payloads = Envelope.pack("node-1", sent);
        assertTrue(payloads.size() > 1);
        assertTrue(payloads.stream().allMatch(one -> one.getBytes(StandardCharsets.UTF_8).length < 8_000));
        assertEquals(
                sent,
                payloads.stream()
                        .flatMap(one -> Envelope.open(one).messages().stream())
                        .toList());
    }

    @Test
    void oneThatNeverFitsDoesNotHoldUpTheOthers() {
        BusMessage small = BusMessage.of("session", "a");
        List<String> payloads = Envelope.pack("n", List.of(small, BusMessage.of("signal", "x".repeat(9_000)), small));
        assertEquals(List.of(small, small), Envelope.open(payloads.getFirst()).messages());
    }
}
