package io.dukon.packs.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.Changes;
import io.dukon.configuration.ConfigurationChange;
import io.dukon.configuration.Snapshot;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.JobHandler;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Carries the records over that follow a change, a piece at a time; each piece commits with what is left to do. The last
 * one takes away the stages that were to leave.
 */
@ApplicationScoped
class MoveJob implements JobHandler {

    static final String KIND = "configuration.move";

    @Inject
    Changes changes;

    @Inject
    Transitions transitions;

    @Inject
    Carrying carrying;

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
        ObjectNode moving = change.moving().deepCopy();
        Snapshot now = changes.snapshot();
        carrying.advance(change, moving, now.inForce(), Transitions.AT_ONCE);
        if (moving.path("done").asBoolean()) {
            List<String> leaving = new ArrayList<>();
            moving.path("leaving").forEach(stage -> leaving.add(stage.asText()));
            changes.finish(change, moving, now, Keeping.drop(now, leaving));
        } else {
            changes.moved(change, moving);
            transitions.next(change);
        }
    }
}
