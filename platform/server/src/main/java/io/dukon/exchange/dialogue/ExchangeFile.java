package io.dukon.exchange.dialogue;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that the accounting system sent.
 *
 * @param state   receiving, importing, done or failed
 * @param failure why the file as a whole could not be read; null else
 * @param lease   how often somebody took the file up
 */
record ExchangeFile(
        UUID id,
        String name,
        long size,
        int pieces,
        String state,
        int total,
        int done,
        ExchangeReport report,
        String failure,
        Instant receivedAt,
        Instant finishedAt,
        long lease) {

    /** Of whoever took the file up last. */
    Hold hold() {
        return new Hold(id, lease);
    }

    boolean archive() {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".zip");
    }
}
