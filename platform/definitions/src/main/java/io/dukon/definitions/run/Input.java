package io.dukon.definitions.run;

import com.fasterxml.jackson.databind.JsonNode;

/** What the host gives a run to go on with. */
public sealed interface Input {
    /** The effect was performed. @param result what later steps may refer to; may be null */
    record Performed(JsonNode result) implements Input {}

    /**
     * One of the waits is over; the host lets only the first in.
     *
     * @param branch id of the wait
     * @param values answers of a form, values of an event; may be null
     */
    record Woken(String branch, JsonNode values) implements Input {}
}
