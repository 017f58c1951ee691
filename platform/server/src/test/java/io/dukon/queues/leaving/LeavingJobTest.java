package io.dukon.queues.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.identity.Member;
import io.dukon.identity.MemberChanged;
import io.dukon.identity.Members;
import io.dukon.kernel.Ids;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.Jobs;
import io.dukon.kernel.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pages of what somebody left follow each other, also when another walk over the rest begins in between. */
class LeavingJobTest {

    private final UUID shop = Ids.next();
    private final Member leaver =
            new Member(Ids.next(), Ids.next(), "Aida", "a@dukon.test", "en", Set.of("seller"), "withdrawn");

    /** As the table of jobs: one of a key at a time, the last payload counts. */
    private final Map<String, JsonNode> jobs = new LinkedHashMap<>();

    @Test
    void a_second_walk_takes_nothing_from_the_first() {
        LeavingJob job = job();
        job.changed(new MemberChanged(leaver.id()));
        run(job);
        assertEquals(1, jobs.size(), "the next page of the first walk");
        job.changed(new MemberChanged(leaver.id()));
        run(job, "leaving:" + leaver.id());
        assertEquals(2, jobs.size(), "each goes on from where it stands: " + jobs);
        run(job);
        run(job);
        assertEquals(2, jobs.size());
    }

    private void run(LeavingJob job) {
        run(job, jobs.keySet().iterator().next());
    }

    private void run(LeavingJob job, String key) {
        job.handle(new JobBody(shop, Ids.next(), key, 1, jobs.remove(key)));
    }

    private LeavingJob job() {
        LeavingJob job = new LeavingJob();
        job.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        job.members = new Members() {
            @Override
            public Optional<Member> find(UUID id) {
                return Optional.of(leaver);
            }
        };
        job.jobs = new Jobs() {
            @Override
            public void add(String kind, String key, Instant dueAt, Object payload) {
                jobs.put(key, Json.MAPPER.valueToTree(payload));
            }
        };
        always(job);
        return job;
    }

    /** There is always one more record, and somebody to take it. */
    private void always(LeavingJob job) {
        job.heirs = new Heirs() {
            @Override
            Optional<Member> of(UUID member) {
                return Optional.of(leaver);
            }
        };
        job.handOver = new HandOver() {
            @Override
            UUID give(Left left, UUID from, UUID heir) {
                return heir;
            }
        };
        job.store = new LeavingStore() {
            @Override
            List<Left> nextRecords(UUID member, UUID after, int limit) {
                return List.of(new Left(Ids.next(), "deal", null, 0));
            }
        };
    }
}
