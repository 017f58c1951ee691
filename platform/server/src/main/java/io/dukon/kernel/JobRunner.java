package io.dukon.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The transactions around one claimed job. */
@ApplicationScoped
class JobRunner {

    private static final int ATTEMPTS = 8;

    @Inject
    JobStore store;

    @Inject
    FailedJobStore failedJobs;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    /** The job is gone before its work starts, so the work may put a job with the same key again. */
    @Transactional(TxType.REQUIRES_NEW)
    public void runInside(JobHead head, JobHandler handler) {
        Optional<JobBody> body = store.open(head);
        if (body.isPresent() && store.finish(head)) {
            handler.handle(body.get());
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<JobBody> open(JobHead head) {
        return store.open(head);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void finish(JobHead head) {
        store.finish(head);
    }

    /** The handler's own answer to a failure commits together with the removal of the job. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean settled(JobHead head, JobHandler handler, Exception failure) {
        Optional<JobBody> body = store.open(head);
        return body.isPresent() && handler.settle(body.get(), failure) && store.finish(head);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(JobHead head, Throwable reason) {
        if (head.attempts() >= ATTEMPTS) {
            bury(head, reason);
        } else {
            store.postpone(head, clock.instant().plus(backoff(head.attempts())));
        }
    }

    private void bury(JobHead head, Throwable reason) {
        failedJobs
                .bury(head, String.valueOf(reason), clock.instant())
                .ifPresent(job -> events.fire(new JobBuried(job)));
        store.finish(head);
    }

    /** 1 s, 4 s, 16 s … at most an hour. */
    static Duration backoff(int attempts) {
        return Duration.ofSeconds(Math.min(3600, 1L << (2 * Math.min(attempts - 1, 6))));
    }
}
