package io.dukon.automation;

import io.dukon.configuration.Configurations;
import io.dukon.configuration.Descriptions;
import io.dukon.identity.Member;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Stops an automation that fails again and again, and tells the owners: it starts no more until one of them lets it. */
@ApplicationScoped
class Health {

    static final int IN_A_ROW = 5;

    @Inject
    HealthStore store;

    @Inject
    Alarm alarm;

    @Inject
    Configurations configurations;

    @Inject
    Clock clock;

    void failed(String automation, String reason) {
        if (store.failed(automation, reason) >= IN_A_ROW && store.stop(automation, clock.instant())) {
            alarm.owners(owner -> text(owner, automation, reason));
        }
    }

    private String text(Member owner, String automation, String reason) {
        String title = new Descriptions(configurations.current(), owner.locale()).title(automation);
        return Texts.get("automation", owner.locale(), "stopped", title, IN_A_ROW, reason);
    }

    boolean stopped(String automation) {
        return store.find(automation).filter(one -> one.stoppedAt() != null).isPresent();
    }

    /** A run came to its end. */
    void succeeded(String automation) {
        store.well(automation, false);
    }
}
