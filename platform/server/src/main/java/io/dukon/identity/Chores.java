package io.dukon.identity;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

@ApplicationScoped
class Chores {

    private static final Logger LOG = Logger.getLogger(Chores.class);
    private static final int SECONDS = 20;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    @Any
    Instance<Chore> chores;

    private ScheduledFuture<?> timer;

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        timer = scheduler.scheduleWithFixedDelay(this::runAll, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void runAll() {
        for (Chore chore : chores) {
            try {
                int done = chore.run();
                if (done > 0) {
                    LOG.debugf("%s: %d", chore.getClass().getSimpleName(), done);
                }
            } catch (RuntimeException e) {
                LOG.warnf(e, "A chore failed and is tried again soon");
            }
        }
    }

    @PreDestroy
    void stop() {
        timer.cancel(true);
    }
}
