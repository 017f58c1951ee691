package io.dukon.queues.leaving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.Configurations;
import io.dukon.identity.Member;
import io.dukon.identity.MemberChanged;
import io.dukon.identity.Members;
import io.dukon.kernel.Ids;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.JobHandler;
import io.dukon.kernel.Jobs;
import io.dukon.kernel.Json;
import io.dukon.kernel.Texts;
import io.dukon.queues.Given;
import io.dukon.records.StageEntered;
import io.dukon.tasks.TaskCreated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives on what somebody left, page by page: his records, and the tasks that follow them; then his other tasks. Each page
 * is a transaction, and what it has given on is not his any more, so that a second time does nothing. Whoever is let in
 * again meanwhile keeps the rest.
 */
@ApplicationScoped
class LeavingJob implements JobHandler {

    static final String KIND = "leaving";

    static final int PAGE = 20;

    /** So often one thing is tried before it is left to a job of its own, and does not hold up the others. */
    private static final int PATIENCE = 3;

    private static final String MEMBER = "member";
    private static final String PHASE = "tasks";
    private static final String AFTER = "after";
    private static final String ONE = "one";
    private static final String TALLY = "tally";
    private static final String WALK = "walk";

    @Inject
    LeavingStore store;

    @Inject
    Heirs heirs;

    @Inject
    HandOver handOver;

    @Inject
    Members members;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Inject
    Configurations configurations;

    void changed(@Observes MemberChanged event) {
        begin(event.member(), Given.GRACE);
    }

    /** A robot may still set a task for whoever was responsible when a record was closed. */
    void set(@Observes TaskCreated event) {
        begin(event.responsibleId(), Duration.ZERO);
    }

    /** What was closed in his time is opened again. */
    void opened(@Observes StageEntered event) {
        boolean again = event.from() != null
                && configurations
                        .current()
                        .stage(event.from())
                        .filter(one -> !one.open())
                        .isPresent();
        if (again && event.record().open()) {
            begin(event.record().responsibleId(), Duration.ZERO);
        }
    }

    /** Nothing begins for who works here, nor for nobody. */
    private void begin(UUID member, Duration grace) {
        Optional<Member> leaver = member == null ? Optional.empty() : members.find(member);
        leaver.filter(one -> !one.active()).ifPresent(one -> {
            String id = one.id().toString();
            jobs.add(
                    KIND,
                    KIND + ":" + id,
                    clock.instant().plus(grace),
                    Json.MAPPER
                            .createObjectNode()
                            .put(MEMBER, id)
                            .put(WALK, Ids.next().toString()));
        });
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JobBody body) {
        JsonNode payload = body.payload();
        Member leaver = members.find(member(payload)).orElseThrow();
        Tally tally = Tally.of(payload.path(TALLY));
        boolean alone = payload.has(ONE) || body.attempt() > 1;
        List<Left> page = leaver.active() ? List.of() : page(payload, alone ? 1 : PAGE);
        if (!page.isEmpty()) {
            UUID heir = heirs.of(leaver.id()).orElseThrow().id();
            page.forEach(left -> tally.add(handOver.give(left, leaver.id(), heir), left));
        }
        if (payload.has(ONE) || leaver.active()) {
            handOver.tell(tally, leaver);
        } else if (!page.isEmpty()) {
            again(payload, payload.path(PHASE).asBoolean(), page.getLast().id(), tally);
        } else if (!payload.path(PHASE).asBoolean()) {
            again(payload, true, null, tally);
        } else {
            handOver.tell(tally, leaver);
        }
    }

    /** What cannot be given on is left to a job of its own, which people see when it fails for good; the others go on. */
    @Override
    public boolean settle(JobBody body, Exception failure) {
        JsonNode payload = body.payload();
        if (payload.has(ONE) || body.attempt() < PATIENCE) {
            return false;
        }
        List<Left> stuck = page(payload, 1);
        if (stuck.isEmpty()) {
            return false;
        }
        UUID id = stuck.getFirst().id();
        ObjectNode alone = payload.deepCopy();
        alone.remove(TALLY);
        jobs.add(KIND, KIND + ":" + Ids.next(), clock.instant(), alone.put(ONE, id.toString()));
        again(payload, payload.path(PHASE).asBoolean(), id, Tally.of(payload.path(TALLY)));
        return true;
    }

    @Override
    public String intent(JsonNode payload, String language) {
        String name = members.find(member(payload)).map(Member::name).orElse("");
        return Texts.get("queues", language, "leaving", name);
    }

    private List<Left> page(JsonNode payload, int limit) {
        UUID after = id(payload, AFTER);
        List<Left> page = payload.path(PHASE).asBoolean()
                ? store.nextTasks(member(payload), after, limit)
                : store.nextRecords(member(payload), after, limit);
        UUID one = id(payload, ONE);
        return one == null
                ? page
                : page.stream().filter(left -> left.id().equals(one)).toList();
    }

    /** The next page; its transaction is its own. Another walk that has begun meanwhile goes on by itself. */
    private void again(JsonNode payload, boolean tasks, UUID after, Tally tally) {
        ObjectNode next = payload.deepCopy();
        next.remove(AFTER);
        next.put(PHASE, tasks).set(TALLY, tally.toJson());
        if (after != null) {
            next.put(AFTER, after.toString());
        }
        jobs.add(KIND, KIND + ":" + member(payload) + ":" + payload.path(WALK).asText(), clock.instant(), next);
    }

    private static UUID member(JsonNode payload) {
        return id(payload, MEMBER);
    }

    private static UUID id(JsonNode payload, String name) {
        String id = payload.path(name).textValue();
        return id == null ? null : UUID.fromString(id);
    }
}
