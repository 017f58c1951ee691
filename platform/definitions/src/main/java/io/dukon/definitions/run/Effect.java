package io.dukon.definitions.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.value.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the host does for a run. It journals each under run and step, and gives the result back. */
public sealed interface Effect {
    /**
     * Result: the record, {@code {type, id}}.
     *
     * @param stage full name of the stage, null for the type's first or none
     * @param match fields by which an existing record is reused, any of them; empty = always a new one
     * @param linkTo the new record is linked with it; null when the run has no subject
     */
    record CreateRecord(
            String type,
            String stage,
            Map<String, JsonNode> values,
            List<String> match,
            RecordRef linkTo,
            List<RecordRef> copied)
            implements Effect {}

    /** @param again moving to the stage where it stands counts as entering it */
    record MoveRecord(RecordRef record, String stage, boolean again) implements Effect {}

    /** Values by record; a null node empties a field. */
    record SetFields(Map<RecordRef, Map<String, JsonNode>> changes) implements Effect {}

    /**
     * The record leaves its responsible for the queue; nobody eligible = it waits there.
     *
     * @param prefer this person if eligible, may be null
     * @param day the roster of that day decides, may be null
     */
    record AssignToQueue(RecordRef record, String queue, String prefer, LocalDate day) implements Effect {}

    /** Result: the task, {@code {id}}. */
    record CreateTask(String template, RecordRef record, Addressee to, String from, Due due, Map<String, JsonNode> with)
            implements Effect {}

    /** Closes the open tasks of the record, or the tasks named; as done or as no longer needed. */
    record CloseTasks(RecordRef of, List<String> tasks, boolean done) implements Effect {}

    /** @param text key under {@code texts} */
    record Notify(String text, RecordRef record, Addressee to, Map<String, JsonNode> with) implements Effect {}

    /** @param contact null when there is none: nothing is sent, which is no error */
    record SendMessage(
            String template,
            RecordRef record,
            RecordRef contact,
            Map<String, JsonNode> with,
            Map<String, JsonNode> rates,
            Instant notAfter)
            implements Effect {}

    record AddNote(RecordRef record, String text) implements Effect {}

    /** Result: the request, {@code {id}}; the run then waits for its answer. @param decline who is asked may say no */
    record OfferToQueue(RecordRef record, String queue, Span each, int laps, boolean thenAll, boolean decline)
            implements Effect {}

    /** An act of a room or a plugin, named with a dot; its result has the fields of the act's catalogue. */
    record Act(String verb, RecordRef record, Map<String, JsonNode> parameters) implements Effect {}
}
