package io.dukon.identity.mail;

import io.dukon.kernel.Ids;
import io.dukon.kernel.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Sends letters: a letter leaves if and only if the transaction that queued it commits. */
@ApplicationScoped
public class Mailer {

    static final String KIND = "mail";

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** In the caller's transaction and shop. */
    public void queue(Letter letter) {
        jobs.add(KIND, KIND + ":" + Ids.next(), clock.instant(), letter);
    }
}
