package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.Event;
import io.dukon.kernel.Callers;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.JobHandler;
import io.dukon.kernel.Jobs;
import io.dukon.kernel.Json;
import io.dukon.queues.Assigned;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * A queue gave a record to somebody: event {@code assigned}. Told after that has committed, because the run that asked for
 * it may be given an answer at once, and only then comes to wait for it.
 */
@ApplicationScoped
class AssignedJob implements JobHandler {

    static final String KIND = "assigned";

    @Inject
    RunStore runs;

    @Inject
    Records records;

    @Inject
    Starter starter;

    @Inject
    Wakes wakes;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void assigned(@Observes Assigned event) {
        jobs.add(
                KIND,
                "assigned:" + event.place() + ":" + event.person() + ":"
                        + clock.instant().toEpochMilli(),
                clock.instant(),
                Map.of(
                        "record", event.record().toString(),
                        "person", event.person().toString(),
                        "at", clock.instant().toString()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JobBody body) {
        UUID record = UUID.fromString(body.payload().path("record").asText());
        String person = body.payload().path("person").asText();
        runs.lockRecord(record);
        records.find(record).ifPresent(row -> {
            ObjectNode who =
                    Json.MAPPER.createObjectNode().put("person_id", person).put("id", person);
            Map<String, JsonNode> values = Map.of("person", who);
            Event event = new Event.Named(Events.ref(row), KIND, values, Events.cause(Callers.current(), clock));
            starter.start(event, body.id(), row, Callers.current());
            wakes.happened(record, KIND, Json.MAPPER.valueToTree(values));
        });
    }
}
