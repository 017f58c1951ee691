package io.dukon.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.Event.Cause;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.kernel.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run is about to take in survives being kept: a retry after a restart takes in the very same. */
class PendingTest {

    private static final RecordRef DEAL = new RecordRef("deal", "01a20271-59c6-7845-8952-00b578d0d8fc");
    private static final Cause CAUSE =
            new Cause("01a20271-4b1a-74c3-8720-dea0df039501", false, Instant.parse("2026-11-22T08:48:32.709994Z"));

    static Stream<Event> events() {
        Map<String, JsonNode> values = Map.of("target", TextNode.valueOf("sale/new_order"));
        return Stream.of(
                new Event.StageEntered(DEAL, "sale/won", "sale/postpayment", CAUSE),
                new Event.StageEntered(DEAL, "sale/new_order", null, CAUSE),
                new Event.StageLeft(DEAL, "sale/receipt", "sale/won", CAUSE),
                new Event.RecordCreated(DEAL, new Cause(null, true, CAUSE.at())),
                new Event.FieldsChanged(DEAL, Set.of("amount", "payment_type"), CAUSE),
                new Event.ButtonPressed(DEAL, "convert", values, CAUSE),
                new Event.TaskFinished(DEAL, "clarify_order", "01a20271-7641-76df-9f05-61a05a971782", CAUSE),
                new Event.FormSubmitted(DEAL, "visit", values, CAUSE),
                new Event.Due(
                        DEAL,
                        "birthday",
                        Map.of("count", Json.MAPPER.getNodeFactory().numberNode(3)),
                        CAUSE),
                new Event.Named(null, "day.started", values, CAUSE));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_comes_back_as_it_was(Event event) {
        Pending kept = new Pending.Start("0123456789abcdef", event);
        assertEquals(kept, Pending.read(Json.tree(Pending.write(kept).toString())));
    }

    @Test
    void a_wait_that_is_over_and_a_change_of_plans_come_back() {
        for (Pending kept : List.of(
                new Pending.Woken("received", null),
                new Pending.Woken("form", Json.MAPPER.createObjectNode().put("answer", "yes")),
                new Pending.Replan())) {
            assertEquals(kept, Pending.read(Json.tree(Pending.write(kept).toString())));
        }
    }
}
