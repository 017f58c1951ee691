package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dukon.definitions.automation.Event;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.queues.RequestAnswered;
import io.dukon.staff.WorkDayChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Hears what people answer to requests, and that they come to work and go, inside the transaction in which it happens. */
@ApplicationScoped
class StaffEvents {

    @Inject
    Wakes wakes;

    @Inject
    Starter starter;

    @Inject
    Clock clock;

    void answered(@Observes RequestAnswered event) {
        JsonNode taken = event.person() == null
                ? null
                : Json.MAPPER
                        .createObjectNode()
                        .put("person", event.person().toString())
                        .put("accepted_at", event.at().toString());
        wakes.answered(event, taken);
    }

    void worked(@Observes WorkDayChanged event) {
        String name = event.started() ? "day.started" : "day.ended";
        Map<String, JsonNode> values =
                Map.of("person", TextNode.valueOf(event.member().toString()));
        starter.start(
                new Event.Named(null, name, values, Events.cause(Callers.current(), clock)),
                EventKey.of(name, event.workDay(), event.at()),
                null,
                Callers.current());
    }
}
