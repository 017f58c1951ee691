package io.dukon.kernel;

import java.util.UUID;

/** Which run of which automation changes something, and how long the chain behind it already is. */
public record Cause(UUID runId, String automation, int depth) {}
