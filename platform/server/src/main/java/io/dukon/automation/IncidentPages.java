package io.dukon.automation;

import io.dukon.access.Access;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.Descriptions;
import io.dukon.kernel.Callers;
import io.dukon.kernel.FailedJobs;
import io.dukon.kernel.JobBuried;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What did not happen in the shop and waits for a person: failed robots and failed work behind the scenes. For admins. */
@ApplicationScoped
@Transactional
public class IncidentPages {

    private static final int SHOWN = 100;

    @Inject
    IncidentStore store;

    @Inject
    FailedJobs jobs;

    @Inject
    Alarm alarm;

    @Inject
    Access access;

    @Inject
    Configurations configurations;

    /** The newest hundred. */
    public List<IncidentView> list() {
        access.requireAdmin();
        return Stream.concat(runs(), failedJobs())
                .sorted(Comparator.comparing(IncidentView::at).reversed())
                .limit(SHOWN)
                .toList();
    }

    private Stream<IncidentView> runs() {
        Descriptions names = new Descriptions(configurations.current(), Callers.locale());
        return store.list(SHOWN).stream()
                .map(run -> new IncidentView(
                        run.run(),
                        "robot",
                        names.title(run.automation()),
                        run.reason(),
                        FailedAt.of(run.step()),
                        run.at(),
                        run.about()));
    }

    private Stream<IncidentView> failedJobs() {
        return jobs.list(SHOWN).stream()
                .map(job -> new IncidentView(
                        job.id(), "job", jobs.intent(job, Callers.locale()), null, null, job.failedAt(), null));
    }

    /** @throws io.dukon.kernel.Problem 404 when somebody was faster */
    public void retryJob(UUID id) {
        access.requireAdmin();
        jobs.retry(id);
    }

    /** Gives it up. @throws io.dukon.kernel.Problem 404 when somebody was faster */
    public void dropJob(UUID id) {
        access.requireAdmin();
        jobs.drop(id);
    }

    void buried(@Observes JobBuried event) {
        alarm.owners(owner ->
                Texts.get("automation", owner.locale(), "job_failed", jobs.intent(event.job(), owner.locale())));
    }
}
