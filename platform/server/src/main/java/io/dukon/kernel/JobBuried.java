package io.dukon.kernel;

/** A job has failed for good and waits for a person. Fired inside the transaction. */
public record JobBuried(FailedJob job) {}
