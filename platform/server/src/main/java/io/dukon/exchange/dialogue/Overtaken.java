package io.dukon.exchange.dialogue;

/** Somebody else has the file now: this transaction is rolled back, and what it would have written is the other's to write. */
final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
