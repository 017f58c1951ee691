package io.dukon.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Jobs of the caller's tenant that failed for good. Whoever calls has asked whether the caller may know of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FailedJobs {

    @Inject
    FailedJobStore store;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<JobHandler> inside;

    @Inject
    @Any
    Instance<OutboundJobHandler> outbound;

    /** The newest first. */
    public List<FailedJob> list(int limit) {
        return store.list(Callers.tenantId(), limit);
    }

    /** What it was to do, in words. */
    public String intent(FailedJob job, String language) {
        return inside.stream()
                .filter(handler -> handler.kind().equals(job.kind()))
                .map(handler -> handler.intent(job.payload(), language))
                .findFirst()
                .or(() -> outbound.stream()
                        .filter(handler -> handler.kind().equals(job.kind()))
                        .map(handler -> handler.intent(job.payload(), language))
                        .findFirst())
                .orElseGet(() -> Texts.get("kernel", language, "failed_job"));
    }

    /** Tries it again at once, and as often as at first. @throws Problem 404 when somebody was faster */
    public void retry(UUID id) {
        FailedJob job = take(id);
        jobs.add(job.kind(), job.key(), clock.instant(), job.payload());
    }

    /** Gives it up. @throws Problem 404 when somebody was faster */
    public void drop(UUID id) {
        take(id);
    }

    private FailedJob take(UUID id) {
        return store.take(Callers.tenantId(), id).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
    }
}
