package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.Event.Cause;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.JobHandler;
import io.dukon.kernel.Jobs;
import io.dukon.records.Filters;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Applies an automation to records that are there already, part by part; a part done twice starts nothing twice. */
@ApplicationScoped
class ApplyJob implements JobHandler {

    static final String KIND = "apply";

    private static final int AT_ONCE = 100;

    @Inject
    Configurations configurations;

    @Inject
    Reach reach;

    @Inject
    Filters filters;

    @Inject
    RunStore runs;

    @Inject
    Records records;

    @Inject
    Starter starter;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String intent(JsonNode payload, String language) {
        return Words.start(configurations.current(), payload, language);
    }

    /** An automation that was changed meanwhile is left alone: what was agreed to is another one. */
    @Override
    public void handle(JobBody body) {
        JsonNode payload = body.payload();
        configurations
                .current()
                .automation(payload.path("automation").asText())
                .filter(one -> one.enabled()
                        && one.version().equals(payload.path("version").asText()))
                .ifPresent(one -> part(one, payload));
    }

    private void part(Automation automation, JsonNode payload) {
        UUID after =
                payload.has("after") ? UUID.fromString(payload.path("after").asText()) : null;
        List<UUID> found = filters.page(reach.type(automation), reach.standing(automation), after, AT_ONCE);
        for (UUID id : found) {
            runs.lockRecord(id);
            records.find(id).ifPresent(record -> start(automation, record, payload));
        }
        if (found.size() == AT_ONCE) {
            ObjectNode next = payload.deepCopy();
            next.put("after", found.getLast().toString());
            jobs.add(KIND, "apply:" + Ids.next(), clock.instant(), next);
        }
    }

    private void start(Automation automation, RecordRow record, JsonNode payload) {
        Instant at = Instant.parse(payload.path("at").asText());
        String member = payload.path("member").asText();
        Cause cause = new Cause(member.isEmpty() ? null : member, false, at);
        starter.begin(
                automation,
                event(automation.trigger(), record, cause),
                EventKey.of(automation.id(), record.id(), at),
                record,
                Callers.current());
    }

    static Event event(Trigger trigger, RecordRow record, Cause cause) {
        RecordRef subject = Events.ref(record);
        return switch (trigger) {
            case Trigger.Entered entered -> new Event.StageEntered(subject, record.stage(), record.stage(), cause);
            case Trigger.Changed changed -> new Event.FieldsChanged(subject, Set.copyOf(changed.fields()), cause);
            default -> new Event.RecordCreated(subject, cause);
        };
    }
}
