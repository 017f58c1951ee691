package io.dukon.automation;

import io.dukon.automation.WaitStore.Kept;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** A time that a run waits for has come. A wait that is over, or was computed anew, has no row any more: nothing happens then. */
@ApplicationScoped
class TimerJob implements JobHandler {

    static final String KIND = "timer";

    @Inject
    RunStore runs;

    @Inject
    WaitStore waits;

    @Inject
    Segments segments;

    @Inject
    Incidents incidents;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JobBody body) {
        runs.find(run(body)).ifPresent(found -> {
            runs.lock(found);
            runs.find(found.id()).filter(run -> run.state().equals("waiting")).ifPresent(run -> due(body)
                    .ifPresent(wait -> segments.advance(run, woken(wait))));
        });
    }

    private Optional<Kept> due(JobBody body) {
        return waits.find(UUID.fromString(body.payload().path("wait").asText()))
                .filter(wait -> wait.dueAt() != null && !wait.dueAt().isAfter(clock.instant()));
    }

    private static Pending woken(Kept wait) {
        return new Pending.Woken(wait.branch(), null);
    }

    @Override
    public boolean settle(JobBody body, Exception failure) {
        Optional<Kept> wait = due(body);
        return wait.isEmpty() || incidents.settle(run(body), woken(wait.get()), failure, body.attempt());
    }

    private static UUID run(JobBody body) {
        return UUID.fromString(body.payload().path("run").asText());
    }
}
