package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.ConfigurationChanged;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.DueTimes;
import io.dukon.kernel.JobBody;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** The configuration has changed: what was planned from it is planned anew. */
@ApplicationScoped
class PlanJob extends Walk {

    static final String KIND = "plan";

    @Inject
    Planner planner;

    @Inject
    DueStore dues;

    @Inject
    Wakes wakes;

    @Inject
    Tenants tenants;

    void changed(@Observes ConfigurationChanged change) {
        again(Json.object());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** It may begin before this node has heard of the change: what is in force is asked anew. */
    @Override
    public void handle(JobBody body) {
        tenants.fresh();
        JsonNode payload = body.payload();
        if (payload.has(AUTOMATION)) {
            automation(payload)
                    .filter(one -> DueTimes.type(one.trigger()) != null)
                    .ifPresent(one -> dates(one, payload));
        } else {
            all();
        }
    }

    private void all() {
        Collection<Automation> all = configurations.current().automations().values().stream()
                .filter(Automation::enabled)
                .toList();
        List<Automation> dated =
                all.stream().filter(one -> DueTimes.type(one.trigger()) != null).toList();
        dues.forgetAllBut(dated.stream().map(Automation::id).toList());
        dated.forEach(one -> dates(one, Json.object().put(AUTOMATION, one.id())));
        for (Automation one : all) {
            if (one.trigger() instanceof Trigger.Schedule schedule) {
                planner.plan(one, schedule, clock.instant());
            }
        }
        dues.readingInputs().forEach(wakes::replan);
    }

    private void dates(Automation automation, JsonNode payload) {
        String field = DueTimes.field(automation.trigger());
        Condition filled =
                Condition.parse(Json.object().set(field, Json.object().put("filled", true)));
        records(payload, DueTimes.type(automation.trigger()), filled, id -> records.find(id)
                .ifPresent(record -> planner.plan(automation, record, clock.instant())));
    }
}
