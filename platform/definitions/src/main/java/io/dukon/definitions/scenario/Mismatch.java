package io.dukon.definitions.scenario;

import io.dukon.definitions.pack.Phrase;

/** What was expected and what was found instead. */
record Mismatch(Phrase expected, Phrase found) {}
