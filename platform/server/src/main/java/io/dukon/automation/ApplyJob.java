package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.Event.Cause;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.kernel.Callers;
import io.dukon.kernel.JobBody;
import io.dukon.records.RecordRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** Applies an automation to records that are there already; a part done twice starts nothing twice. */
@ApplicationScoped
class ApplyJob extends Walk {

    static final String KIND = "apply";

    @Inject
    Reach reach;

    @Inject
    Starter starter;

    @Override
    public String kind() {
        return KIND;
    }

    /** An automation that was changed meanwhile is left alone: what was agreed to is another one. */
    @Override
    public void handle(JobBody body) {
        JsonNode payload = body.payload();
        unchanged(payload)
                .ifPresent(one -> records(
                        payload,
                        reach.type(one),
                        reach.standing(one),
                        id -> locked(id, record -> start(one, record, payload))));
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
