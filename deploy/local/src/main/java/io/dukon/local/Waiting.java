package io.dukon.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for a part that was started: until it answers, dies, or takes too long. */
final class Waiting {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Waiting() {}

    static void until(String name, Duration most, BooleanSupplier answers, BooleanSupplier alive, Path log) {
        long end = System.nanoTime() + most.toNanos();
        while (!answers.getAsBoolean()) {
            if (!alive.getAsBoolean()) {
                throw new PlainError(
                        name + " stopped while starting.\n" + Logs.indentedTail(log, 15),
                        "The whole log is in " + log + ".");
            }
            if (System.nanoTime() > end) {
                throw new PlainError(
                        name + " did not answer within " + most.toSeconds() + " s.\n" + Logs.indentedTail(log, 15),
                        "If the machine is just slow, run ./dukon up again: it goes on waiting. The whole log is in "
                                + log + ".");
            }
            pause(200);
        }
    }

    /** The status decides, not words in the body: a sub-check may say UP long before the whole does. */
    static boolean ok(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(5))
                    .GET()
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainError(
                    "Interrupted.", "Run ./dukon up again to go on, or ./dukon down to stop what was started.", e);
        }
    }
}
