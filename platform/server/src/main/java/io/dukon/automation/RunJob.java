package io.dukon.automation;

import io.dukon.kernel.JobBody;
import io.dukon.kernel.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Advances a run. Runs of one record go one after another, and there is a job for each ready run: so a job takes the run
 * of its record that must come first, whichever that is.
 */
@ApplicationScoped
class RunJob implements JobHandler {

    static final String KIND = "run";

    @Inject
    RunStore runs;

    @Inject
    Segments segments;

    @Inject
    Incidents incidents;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JobBody body) {
        Optional<Run> named = runs.find(named(body));
        if (named.isPresent()) {
            runs.lock(named.get());
            next(named.get()).ifPresent(this::advance);
        }
    }

    private Optional<Run> next(Run named) {
        return named.recordId() == null ? runs.find(named.id()).filter(Run::ready) : runs.nextReady(named.recordId());
    }

    private void advance(Run run) {
        try {
            segments.advance(run, Pending.read(run.pending()));
        } catch (RuntimeException e) {
            throw new SegmentFailure(run.id(), e);
        }
    }

    @Override
    public boolean settle(JobBody body, Exception failure) {
        UUID failed = failure instanceof SegmentFailure segment ? segment.run() : named(body);
        return incidents.settle(failed, null, failure, body.attempt());
    }

    private static UUID named(JobBody body) {
        return UUID.fromString(body.payload().path("run").asText());
    }
}
