package io.dukon.packs.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.Changes;
import io.dukon.configuration.ConfigurationChange;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.JobHandler;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Carries the records of stages that are to leave over, a piece at a time; each piece commits with what is left to do, so
 * a crash loses nothing and doubles nothing. The last piece takes the stages away.
 */
@ApplicationScoped
class MoveJob implements JobHandler {

    static final String KIND = "configuration.move";

    @Inject
    Changes changes;

    @Inject
    Transitions transitions;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String intent(JsonNode payload, String language) {
        return Texts.get("packs", language, "failed_job");
    }

    @Override
    public void handle(JobBody body) {
        changes.lock();
        changes.find(UUID.fromString(body.payload().path("change").asText()))
                .filter(ConfigurationChange::unfinished)
                .ifPresent(this::move);
    }

    private void move(ConfigurationChange change) {
        Map<String, String> targets = new LinkedHashMap<>();
        ObjectNode moving = change.moving().deepCopy();
        moving.path("stages")
                .properties()
                .forEach(stage -> targets.put(stage.getKey(), stage.getValue().asText()));
        Snapshot now = changes.snapshot();
        int carried = transitions.carry(Configuration.of(now.inForce()), targets, Transitions.AT_ONCE);
        moving.put("moved", moving.path("moved").asLong() + carried);
        if (carried < Transitions.AT_ONCE) {
            moving.put("done", true);
            changes.finish(change, moving, now, Keeping.drop(now, targets.keySet()));
        } else {
            changes.moved(change, moving);
            transitions.next(change);
        }
    }
}
