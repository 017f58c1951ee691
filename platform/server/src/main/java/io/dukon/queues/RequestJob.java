package io.dukon.queues;

import io.dukon.kernel.JobBody;
import io.dukon.kernel.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The time of who was asked is over. A request that was accepted or asked on meanwhile is left as it is. */
@ApplicationScoped
class RequestJob implements JobHandler {

    static final String KIND = "request";

    @Inject
    Rounds rounds;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JobBody body) {
        rounds.due(UUID.fromString(body.payload().path("request").asText()));
    }
}
