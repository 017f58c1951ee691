package io.dukon.identity.login;

import io.dukon.identity.Tokens;
import io.dukon.identity.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Logins under way, known by the hash of their state; each can be finished once. */
@ApplicationScoped
class LoginAttempts {

    private static final Duration LIFE = Duration.ofMinutes(10);

    @Inject
    LoginAttemptStore store;

    @Inject
    Work work;

    @Inject
    Clock clock;

    void begin(String state, LoginAttempt attempt) {
        work.inDirectory(
                () -> store.insert(Tokens.hash(state), attempt, clock.instant().plus(LIFE)));
    }

    Optional<LoginAttempt> finish(String state) {
        return work.inDirectory(() -> store.take(Tokens.hash(state), clock.instant()));
    }

    int sweep() {
        return work.inDirectory(() -> store.sweep(clock.instant()));
    }
}
