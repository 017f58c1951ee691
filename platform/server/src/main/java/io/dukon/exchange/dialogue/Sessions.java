package io.dukon.exchange.dialogue;

import io.dukon.kernel.Callers;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Runs of the exchange. Only {@link Dialogue} calls it, for a caller whose key it has checked. */
@ApplicationScoped
@Transactional
class Sessions {

    /** A run that nobody has touched for so long was given up. */
    private static final Duration LONGEST = Duration.ofHours(4);

    @Inject
    SessionStore store;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    void open(UUID session) {
        Instant old = clock.instant().minus(LONGEST);
        store.sweep(old);
        files.giveUp(Texts.get("exchange", Callers.locale(), "given_up"), clock.instant());
        store.insert(session, clock.instant());
    }

    boolean alive(UUID session) {
        Instant now = clock.instant();
        return store.touch(session, now, now.minus(LONGEST));
    }

    /** Of the schema that the accounting system speaks; empty for old ones. */
    String version(UUID session) {
        return store.version(session);
    }

    Instant begun(UUID session) {
        return store.begun(session).orElseThrow();
    }

    /** {@code init}: what an earlier try of this run has left half sent is of no use. */
    void begin(UUID session, String version) {
        store.version(session, version);
        files.forgetHalfSent(session);
    }
}
