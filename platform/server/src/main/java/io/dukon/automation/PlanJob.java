package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.ConfigurationChanged;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.DueTimes;
import io.dukon.kernel.Ids;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.JobHandler;
import io.dukon.kernel.Jobs;
import io.dukon.records.Filters;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The configuration has changed: what was planned from it is planned anew, records part by part. */
@ApplicationScoped
class PlanJob implements JobHandler {

    static final String KIND = "plan";

    private static final int AT_ONCE = 500;

    @Inject
    Configurations configurations;

    @Inject
    Planner planner;

    @Inject
    DueStore dues;

    @Inject
    Wakes wakes;

    @Inject
    Filters filters;

    @Inject
    Records records;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void changed(@Observes ConfigurationChanged change) {
        jobs.add(KIND, "plan:" + Ids.next(), clock.instant(), Map.of());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String intent(JsonNode payload, String language) {
        return Words.start(configurations.current(), payload, language);
    }

    @Override
    public void handle(JobBody body) {
        JsonNode payload = body.payload();
        if (payload.has("automation")) {
            configurations
                    .current()
                    .automation(payload.path("automation").asText())
                    .filter(one -> Planner.type(one.trigger()) != null)
                    .ifPresent(one -> records(one, Json.text(payload, "after")));
            return;
        }
        Collection<Automation> all = configurations.current().automations().values().stream()
                .filter(Automation::enabled)
                .toList();
        List<Automation> dated =
                all.stream().filter(one -> Planner.type(one.trigger()) != null).toList();
        dues.forgetAllBut(dated.stream().map(Automation::id).toList());
        dated.forEach(one -> records(one, null));
        for (Automation one : all) {
            if (one.trigger() instanceof Trigger.Schedule schedule) {
                planner.plan(one, schedule, clock.instant());
            }
        }
        dues.readingInputs().forEach(wakes::replan);
    }

    private void records(Automation automation, String after) {
        String field = DueTimes.field(automation.trigger());
        Condition filled =
                Condition.parse(Json.object().set(field, Json.object().put("filled", true)));
        List<UUID> found = filters.page(
                Planner.type(automation.trigger()), filled, after == null ? null : UUID.fromString(after), AT_ONCE);
        found.forEach(id -> records.find(id).ifPresent(record -> planner.plan(automation, record, clock.instant())));
        if (found.size() == AT_ONCE) {
            jobs.add(
                    KIND,
                    "plan:" + Ids.next(),
                    clock.instant(),
                    Map.of(
                            "automation",
                            automation.id(),
                            "after",
                            found.getLast().toString()));
        }
    }
}
