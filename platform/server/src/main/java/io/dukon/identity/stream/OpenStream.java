package io.dukon.identity.stream;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * One open browser window. Events wait in a short queue that a thread of its own empties, so a slow browser holds up
 * nobody; one that is too slow is cut off, and reads everything anew when it comes back.
 */
final class OpenStream {

    private static final int QUEUE = 200;

    final UUID tenant;
    final UUID member;
    final UUID person;
    final String session;

    private final SseEventSink sink;
    private final Sse sse;
    private final BlockingQueue<OutboundSseEvent> waiting = new LinkedBlockingQueue<>(QUEUE);
    private volatile Thread writer;

    OpenStream(UUID tenant, UUID member, UUID person, String session, SseEventSink sink, Sse sse) {
        this.tenant = tenant;
        this.member = member;
        this.person = person;
        this.session = session;
        this.sink = sink;
        this.sse = sse;
    }

    void start(Runnable whenOver) {
        writer = Thread.ofVirtual().name("dukon-stream").start(() -> {
            try {
                write();
            } finally {
                whenOver.run();
                sink.close();
            }
        });
    }

    private void write() {
        try {
            while (!sink.isClosed()) {
                sink.send(waiting.take()).toCompletableFuture().join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // The browser went away; there is nobody to tell.
        }
    }

    /** @param json one line */
    void send(String event, String json) {
        if (!waiting.offer(sse.newEventBuilder()
                .name(event)
                .data(String.class, json)
                .reconnectDelay(3_000)
                .build())) {
            close();
        }
    }

    void close() {
        Thread thread = writer;
        if (thread != null) {
            thread.interrupt();
        }
    }

    boolean hears(UUID shop, UUID addressee) {
        return tenant.equals(shop) && (addressee == null || addressee.equals(member));
    }
}
