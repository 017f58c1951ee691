package io.dukon.definitions.scenario;

/** What was expected and what was found instead, in words. */
record Mismatch(String expected, String found) {}
