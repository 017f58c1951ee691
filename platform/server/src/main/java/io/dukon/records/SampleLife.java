package io.dukon.records;

import java.time.Instant;
import java.util.Map;

/**
 * Port: what rooms above give a sample record, as if robots had been at work on it: open tasks with their deadlines, and
 * the robots that wait for them. Nobody is told anything. CDI beans, called inside the transaction.
 */
public interface SampleLife {

    /** @param tasks deadlines by template of the task */
    void live(RecordRow record, Map<String, Instant> tasks);
}
