package io.dukon.definitions.automation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Something that happened and may start automations or wake waiting runs. */
public sealed interface Event {
    /** The record that it happened to; null for events without one. */
    RecordRef subject();

    Cause cause();

    /**
     * Who and when.
     *
     * @param actor id of the person, or of the principal of an automation; null when nobody
     * @param automation an automation did it
     */
    record Cause(String actor, boolean automation, Instant at) {}

    /** @param from the stage left, null when the record was created here; stages by full name */
    record StageEntered(RecordRef subject, String stage, String from, Cause cause) implements Event {}

    record StageLeft(RecordRef subject, String stage, String to, Cause cause) implements Event {}

    record RecordCreated(RecordRef subject, Cause cause) implements Event {}

    record FieldsChanged(RecordRef subject, Set<String> fields, Cause cause) implements Event {}

    /** @param ask answers to what the button asks, by id */
    record ButtonPressed(RecordRef subject, String automation, Map<String, JsonNode> ask, Cause cause)
            implements Event {}

    record TaskFinished(RecordRef subject, String template, String task, Cause cause) implements Event {}

    record FormSubmitted(RecordRef subject, String form, Map<String, JsonNode> answers, Cause cause) implements Event {}

    /**
     * A date trigger of one automation came due; yearly and calendar triggers too.
     *
     * @param found what a digest is given: count, list, person; empty otherwise
     */
    record Due(RecordRef subject, String automation, Map<String, JsonNode> found, Cause cause) implements Event {}

    record Named(RecordRef subject, String name, Map<String, JsonNode> values, Cause cause) implements Event {}
}
