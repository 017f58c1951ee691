package io.dukon.definitions.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.value.Value;
import java.util.List;

/** What starts an automation: the closed set of eleven. */
public sealed interface Trigger {
    /** Who caused a change, for triggers that ask. */
    enum By {
        ANY,
        PERSON,
        AUTOMATION;

        boolean covers(boolean automation) {
            return this == ANY || (this == AUTOMATION) == automation;
        }
    }

    /** A record comes to one of the stages; being created there counts. */
    record Entered(List<String> stages, By by) implements Trigger {}

    /** A record leaves one of the stages. */
    record Left(List<String> stages, By by) implements Trigger {}

    record Created(String type) implements Trigger {}

    /** One of the fields got another value; any field when the list is empty. */
    record Changed(String type, List<String> fields, By by) implements Trigger {}

    /**
     * A person presses a button on a card.
     *
     * @param stages where the button is shown; empty = everywhere
     * @param roles who sees it; empty = everybody who may edit the record
     * @param opens the step whose record is shown afterwards, null when none
     */
    record Button(
            String type,
            List<String> stages,
            List<String> roles,
            List<Ask> ask,
            List<Stage.Requirement> require,
            String opens)
            implements Trigger {}

    /** Asked when a button is pressed: a field of the record to fill (type null), or a value of its own. */
    record Ask(String id, String type, List<String> choices, JsonNode standard) {}

    record TaskFinished(String template) implements Trigger {}

    record FormSubmitted(String form) implements Trigger {}

    /** A date field is reached, shifted by a length of time, at a clock time; shifts that are not written are null. */
    record DateReached(String type, String field, Value plus, Value minus, Value at) implements Trigger {}

    /** Day and month of a date field come round; the 29th of February counts as the 28th in common years. */
    record Yearly(String type, String field, Value at) implements Trigger {}

    /**
     * The calendar: every day, week or month, at a time. Without a filter a run has no record; with one there is a run for
     * each record that the filter finds then, or one that gets them all as a digest.
     *
     * @param on days of the week ({@code monday}) or of the month (a number, or {@code last}); empty = Monday, the first. A
     *     day that a month does not have is its last
     * @param over null = no filter
     */
    record Schedule(String every, List<String> on, Value at, Filter over, Digest digest) implements Trigger {}

    /**
     * Records of a type, those for which the condition holds when it is asked.
     *
     * @param use the saved filter that says both; null when the schedule itself does. What a configuration hands out has
     *     type and condition in any case; only of a filter that is not there the type is null
     */
    record Filter(String use, String type, Condition that) {}

    /** Whether what a filter finds is given to runs one by one or together. */
    enum Digest {
        /** A run for each record. */
        NONE,
        /** One run; {@code $found} has their count and list. */
        SHOP,
        /** A run for each who is responsible; {@code $found.person} is he. */
        RESPONSIBLE
    }

    /** An event of a room or a plugin; the type is null when it has no record of a certain type. */
    record Named(String event, String type) implements Trigger {}
}
