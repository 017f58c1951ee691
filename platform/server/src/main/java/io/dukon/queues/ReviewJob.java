package io.dukon.queues;

import io.dukon.kernel.Ids;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.JobHandler;
import io.dukon.kernel.Jobs;
import io.dukon.staff.DutyChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who may be given work has changed: what waits in queues is looked at again, in the order in which it came, and requests
 * leave who went off duty. One job for each thing, so that each is a transaction of its own.
 */
@ApplicationScoped
class ReviewJob implements JobHandler {

    static final String KIND = "queue_review";

    @Inject
    Places places;

    @Inject
    PlaceStore store;

    @Inject
    Rounds rounds;

    @Inject
    RequestStore requests;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void changed(@Observes DutyChanged event) {
        List<String> members = event.members().stream().map(UUID::toString).toList();
        jobs.add(KIND, "review:" + Ids.next(), clock.instant(), Map.of("members", members));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JobBody body) {
        var payload = body.payload();
        if (payload.has("place")) {
            places.review(UUID.fromString(payload.path("place").asText()));
        } else if (payload.has("request")) {
            rounds.review(UUID.fromString(payload.path("request").asText()), came(body));
        } else if (payload.has("gone")) {
            rounds.giveBack(UUID.fromString(payload.path("gone").asText()));
        } else {
            Instant now = clock.instant();
            requests.ofGone(came(body)).forEach(id -> add("gone", id, List.of(), now.plus(Given.GRACE)));
            store.all().forEach(id -> add("place", id, List.of(), now));
            requests.open().forEach(id -> add("request", id, came(body), now));
        }
    }

    private static List<String> came(JobBody body) {
        List<String> all = new java.util.ArrayList<>();
        body.payload().path("members").forEach(one -> all.add(one.asText()));
        return all;
    }

    private void add(String what, UUID id, List<String> members, Instant at) {
        jobs.add(KIND, "review:" + Ids.next(), at, Map.of(what, id.toString(), "members", members));
    }
}
