package io.dukon.identity.limits;

import io.dukon.identity.Chore;
import io.dukon.identity.Tokens;
import io.dukon.identity.Work;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Open to everybody: asked before anything that costs somebody a letter, an account or a row. */
@ApplicationScoped
public class Limits implements Chore {

    private static final Logger LOG = Logger.getLogger(Limits.class);

    @Inject
    LimitStore store;

    @Inject
    Work work;

    @Inject
    Clock clock;

    private boolean off;

    @PostConstruct
    void look() {
        off = Settings.optional("DUKON_RATE_LIMITS", "on").equals("off");
        if (off) {
            LOG.warn("DUKON_RATE_LIMITS is off: only a measurement may run so");
        }
    }

    /**
     * Uses one try, also when the caller's own work fails afterwards.
     *
     * @param key whose try it is; kept as a hash
     * @throws Problem 429 with Retry-After when none is left
     */
    public void take(Limit limit, String key) {
        if (off) {
            return;
        }
        String row = limit.name() + ":" + Tokens.hash(Settings.required("DUKON_SECRET_KEY") + limit.name() + key);
        Instant now = clock.instant();
        Optional<Instant> settled = work.inDirectory(() -> store.take(row, limit, now));
        settled.ifPresent(at -> refuse(limit, limit.wait(at, now)));
    }

    private static void refuse(Limit limit, Duration wait) {
        long minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
        throw Problem.of(429, limit.room(), limit.code(), minutes).retryAfter(wait);
    }

    @Override
    public int run() {
        return work.inDirectory(() -> store.sweep(clock.instant()));
    }
}
