package io.dukon.automation;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.Event.Cause;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.run.DueTimes;
import io.dukon.kernel.Callers;
import io.dukon.kernel.JobBody;
import io.dukon.records.RecordRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Dates of records were reached. The rows of automation_due say which; each is taken once, the earliest first, also after
 * the server has been down.
 */
@ApplicationScoped
class DateJob extends Walk {

    static final String KIND = "date";

    @Inject
    DueStore dues;

    @Inject
    Planner planner;

    @Inject
    Starter starter;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JobBody body) {
        automation(body.payload())
                .filter(one -> DueTimes.type(one.trigger()) != null)
                .ifPresent(one -> due(one, body));
    }

    private void due(Automation automation, JobBody body) {
        List<DueStore.Due> taken = dues.take(automation.id(), clock.instant(), AT_ONCE);
        taken.forEach(due -> locked(due.record(), record -> start(automation, record, due.at())));
        if (taken.size() == AT_ONCE) {
            again(body.payload());
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
