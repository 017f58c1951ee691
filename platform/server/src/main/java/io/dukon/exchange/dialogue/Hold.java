package io.dukon.exchange.dialogue;

import java.util.UUID;

/** The right to write for a file. Whoever takes the file over gets another one, and this one is worth nothing. */
record Hold(UUID file, long lease) {}
