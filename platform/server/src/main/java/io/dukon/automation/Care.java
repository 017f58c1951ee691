package io.dukon.automation;

import io.dukon.access.Access;
import io.dukon.automation.HealthStore.State;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.Descriptions;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Jobs;
import io.dukon.kernel.Once;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/** What who runs the shop does with a robot: sees how it fares, applies it to what is there, lets it go on. */
@ApplicationScoped
@Transactional
public class Care {

    @Inject
    Access access;

    @Inject
    Configurations configurations;

    @Inject
    Reach reach;

    @Inject
    HealthStore health;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** @throws Problem 404 when there is no such robot, 403 for others than who run the shop */
    public AutomationView get(String id) {
        Automation automation = require(id);
        Configuration configuration = configurations.current();
        State state = health.find(id).orElse(new State(0, null, null));
        OptionalLong records = reach.count(automation);
        return new AutomationView(
                id,
                new Descriptions(configuration, Callers.locale()).title(id),
                automation.enabled(),
                records.isPresent() ? records.getAsLong() : null,
                state.failures(),
                state.stoppedAt(),
                state.reason());
    }

    /**
     * Starts it for each record that stands where it would have started, as if it had just come there; what {@code once}
     * and {@code if-running} forbid stays forbidden.
     *
     * @return how many records there are
     * @throws Problem 409 {@code automation_not_applicable} for robots that no standing of a record starts
     */
    @Once
    public Long apply(String id) {
        Automation automation = require(id);
        long records =
                reach.count(automation).orElseThrow(() -> Problem.of(409, "automation", "automation_not_applicable"));
        UUID member = Callers.current().memberId();
        jobs.add(
                ApplyJob.KIND,
                "apply:" + Ids.next(),
                clock.instant(),
                Map.of(
                        "automation",
                        id,
                        "version",
                        automation.version(),
                        "at",
                        clock.instant().toString(),
                        "member",
                        member == null ? "" : member.toString()));
        return records;
    }

    /** Lets a robot start again that was stopped because it failed again and again. */
    public void resume(String id) {
        require(id);
        health.well(id, true);
    }

    private Automation require(String id) {
        access.requireAdmin();
        return configurations.current().automation(id).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
    }
}
