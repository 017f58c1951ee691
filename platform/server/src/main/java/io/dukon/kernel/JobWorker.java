package io.dukon.kernel;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/** The threads that run due jobs. A job is claimed in its own short transaction, run, and removed with its effects. */
@ApplicationScoped
class JobWorker {

    private static final Logger LOG = Logger.getLogger(JobWorker.class);
    private static final int THREADS = 4;
    private static final int BATCH = 8;
    private static final long IDLE_MILLIS = 500;
    private static final long SWEEP_MILLIS = 5_000;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    JobClaims claims;

    @Inject
    JobRunner runner;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<JobHandler> inside;

    @Inject
    @Any
    Instance<OutboundJobHandler> outbound;

    private final Object bell = new Object();
    private volatile boolean stopping;
    private long rings;
    private Map<String, JobHandler> insideByKind;
    private Map<String, OutboundJobHandler> outboundByKind;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        insideByKind = byKind(inside, JobHandler::kind);
        outboundByKind = byKind(outbound, OutboundJobHandler::kind);
        for (int i = 0; i < THREADS; i++) {
            threads.newThread(this::work).start();
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        wakeUp();
    }

    /** There is work now: do not wait for the next look. */
    void wakeUp() {
        synchronized (bell) {
            rings++;
            bell.notifyAll();
        }
    }

    private void work() {
        long lastSweep = System.nanoTime();
        while (!stopping) {
            long heard = rings();
            boolean sweep = (System.nanoTime() - lastSweep) / 1_000_000 > SWEEP_MILLIS;
            lastSweep = sweep ? System.nanoTime() : lastSweep;
            if (!runBatch(sweep)) {
                listen(heard);
            }
        }
    }

    private boolean runBatch(boolean sweep) {
        try {
            List<JobHead> heads = sweep ? claims.abandoned(BATCH) : claims.due(clock.instant(), BATCH);
            heads.forEach(this::runOne);
            return !heads.isEmpty() || sweep;
        } catch (SQLException | RuntimeException e) {
            LOG.warnf(e, "Jobs cannot be claimed now");
            return false;
        }
    }

    private void runOne(JobHead head) {
        Callers.run(Caller.system(head.tenantId()), () -> {
            try {
                dispatch(head);
            } catch (Exception e) {
                LOG.warnf(e, "Job %s %s failed, attempt %d", head.kind(), head.id(), head.attempts());
                failed(head, e);
            }
        });
    }

    private void dispatch(JobHead head) throws Exception {
        OutboundJobHandler sender = outboundByKind.get(head.kind());
        if (sender != null) {
            var body = runner.open(head);
            if (body.isPresent()) {
                sender.send(body.get());
                runner.finish(head);
            }
            return;
        }
        JobHandler handler = insideByKind.get(head.kind());
        if (handler == null) {
            throw new IllegalStateException("Nobody handles jobs of kind " + head.kind());
        }
        runner.runInside(head, handler);
    }

    private void failed(JobHead head, Exception reason) {
        try {
            JobHandler handler = insideByKind.get(head.kind());
            if (handler == null || !runner.settled(head, handler, reason)) {
                runner.failed(head, reason);
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "Job %s stays leased until its lease runs out", head.id());
        }
    }

    private long rings() {
        synchronized (bell) {
            return rings;
        }
    }

    private void listen(long heard) {
        synchronized (bell) {
            if (rings != heard || stopping) {
                return;
            }
            try {
                bell.wait(IDLE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopping = true;
            }
        }
    }

    private static <T> Map<String, T> byKind(Instance<T> handlers, Function<T, String> kind) {
        return StreamSupport.stream(handlers.spliterator(), false).collect(Collectors.toMap(kind, Function.identity()));
    }
}
