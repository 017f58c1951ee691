package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.automation.WaitStore.Kept;
import io.dukon.kernel.Jobs;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.queues.RequestAnswered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Wakes runs whose wait is over. The record of the run is locked by the change that wakes it, or here. */
@ApplicationScoped
class Wakes {

    @Inject
    WaitStore waits;

    @Inject
    RunStore runs;

    @Inject
    Segments segments;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * A task is finished: whoever waits for it goes on at once, in the same transaction, so that the person who finished
     * it sees what follows (RS-208). A rule that says no then is told to that person, and nothing has happened.
     *
     * @param by null when a robot finished it
     */
    void taskFinished(UUID task, UUID by) {
        goOn(WaitCodec.TASK, task, Json.MAPPER.createObjectNode().put("actor", by == null ? null : by.toString()));
    }

    /** The form of a task was submitted: as when the task is finished, with the answers. */
    void submitted(UUID task, JsonNode answers) {
        goOn(WaitCodec.FORM, task, answers);
    }

    private void goOn(String kind, UUID task, JsonNode values) {
        for (Kept wait : waits.on(kind, task.toString())) {
            runs.find(wait.runId()).ifPresent(run -> goOn(run.recordId(), wait, values));
        }
    }

    /** The run's record may be another than the task's: it is locked too, and the run may have gone on meanwhile. */
    private void goOn(UUID record, Kept wait, JsonNode values) {
        runs.lockRecord(record);
        if (waits.ofRecord(record).stream().anyMatch(one -> one.id().equals(wait.id()))) {
            segments.advance(runs.find(wait.runId()).orElseThrow(), winner(wait, values));
        }
    }

    void stageEntered(UUID record, String stage) {
        for (Kept wait : waits.on(WaitCodec.STAGE, record.toString())) {
            boolean there = false;
            for (JsonNode wanted : wait.more().path("stages")) {
                there |= wanted.asText().equals(stage);
            }
            if (there) {
                later(wait.runId(), winner(wait, null));
            }
        }
    }

    /** Times and conditions computed from what changed are computed anew. */
    void changed(UUID record, Collection<String> fields) {
        Set<UUID> told = new HashSet<>();
        for (Kept wait : waits.ofRecord(record)) {
            if (WaitCodec.reads(wait, fields) && told.add(wait.runId())) {
                later(wait.runId(), new Pending.Replan());
            }
        }
    }

    void replan(UUID run) {
        later(run, new Pending.Replan());
    }

    /** An event of a room or a plugin that runs about the record wait for. */
    void happened(UUID record, String event, JsonNode values) {
        for (Kept wait : waits.on(WaitCodec.EVENT, record.toString())) {
            if (wait.more().path("event").asText().equals(event)) {
                later(wait.runId(), winner(wait, values));
            }
        }
    }

    /**
     * Somebody took the request, and what follows happens at once; or nobody has it, and the run goes on by itself. A run
     * that went on with who took it before, and left, knows from now on who has it.
     */
    void answered(RequestAnswered answer, JsonNode taken) {
        List<Kept> waiting = waits.on(WaitCodec.REQUEST, answer.request().toString());
        if (waiting.isEmpty() && taken != null) {
            runs.tell(answer.run(), answer.step(), taken);
        }
        for (Kept wait : waiting) {
            Pending.Woken woken = new Pending.Woken(wait.branch(), taken);
            if (taken == null) {
                later(wait.runId(), woken);
            } else {
                segments.advance(runs.find(wait.runId()).orElseThrow(), woken);
            }
        }
    }

    /** A button of a waiting run, pressed by a person: it goes on inside the press. */
    void pressed(Kept wait, JsonNode answers) {
        Run run = runs.find(wait.runId()).orElseThrow();
        Pending winner = winner(wait, answers);
        if (winner instanceof Pending.Woken woken && !woken.branch().equals(wait.branch())) {
            throw Problem.of(409, "automation", "too_late").with("refusal", "too_late");
        }
        segments.advance(run, winner);
    }

    /** The first to come wins, but a deadline that has passed was first. */
    private Pending winner(Kept wait, JsonNode values) {
        Instant now = clock.instant();
        return waits.overdue(wait.runId(), now)
                .map(timer -> (Pending) new Pending.Woken(timer.branch(), null))
                .orElseGet(() -> new Pending.Woken(wait.branch(), values));
    }

    void later(UUID run, Pending pending) {
        runs.pend(run, Pending.write(pending));
        jobs.add(
                RunJob.KIND,
                "run:" + run + ":" + clock.instant().toEpochMilli(),
                clock.instant(),
                Map.of("run", run.toString()));
    }
}
