package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.Event.Cause;
import io.dukon.definitions.automation.Trigger;
import io.dukon.kernel.Callers;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.JobHandler;
import io.dukon.kernel.Jobs;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates of records were reached. The rows of automation_due say which; each is taken once, the earliest first, also after
 * the server has been down.
 */
@ApplicationScoped
class DateJob implements JobHandler {

    static final String KIND = "date";

    private static final int AT_ONCE = 100;

    @Inject
    Configurations configurations;

    @Inject
    DueStore dues;

    @Inject
    Planner planner;

    @Inject
    Starter starter;

    @Inject
    RunStore runs;

    @Inject
    Records records;

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

    @Override
    public void handle(JobBody body) {
        Optional<Automation> automation = configurations
                .current()
                .automation(body.payload().path("automation").asText())
                .filter(one -> one.enabled() && Planner.type(one.trigger()) != null);
        automation.ifPresent(this::due);
    }

    private void due(Automation automation) {
        List<DueStore.Due> taken = dues.take(automation.id(), clock.instant(), AT_ONCE);
        taken.forEach(due -> {
            runs.lockRecord(due.record());
            records.find(due.record()).ifPresent(record -> start(automation, record, due.at()));
        });
        if (taken.size() == AT_ONCE) {
            DueStore.Due last = taken.getLast();
            jobs.add(
                    KIND,
                    "date:" + automation.id() + ":" + last.at().toEpochMilli() + ":" + last.record(),
                    clock.instant(),
                    Map.of("automation", automation.id()));
        }
    }

    private void start(Automation automation, RecordRow record, Instant due) {
        Event event = new Event.Due(Events.ref(record), automation.id(), Map.of(), new Cause(null, false, due));
        starter.start(event, EventKey.of(automation.id(), record.id(), due), record, Callers.current());
        if (automation.trigger() instanceof Trigger.Yearly) {
            planner.plan(automation, record, due);
        }
    }
}
