package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.access.Access;
import io.dukon.access.Verb;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.kernel.Jobs;
import io.dukon.kernel.Once;
import io.dukon.kernel.Problem;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people do with robots: press their buttons, read what they did, settle their incidents. */
@ApplicationScoped
@Transactional
public class Automations {

    /** @param opened the record to show next; null = stay */
    public record Pressed(Opened opened) {}

    @Schema(name = "OpenedRecord")
    public record Opened(UUID id, String type) {}

    @Inject
    Presses presses;

    @Inject
    Branches branches;

    @Inject
    RunStore runs;

    @Inject
    Skips skips;

    @Inject
    Logs logs;

    @Inject
    Records records;

    @Inject
    Access access;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * Presses a button on a record (RS-111).
     *
     * @param button id of the automation, or {@code automation.branch} for a run that waits for it
     * @param ask    answers to what the button asks; what is left out is taken from the pack
     * @throws Problem 409 with {@code refusal} when a rule says no, 422 for a wrong answer; nothing has happened then
     */
    @Once
    public Pressed press(UUID record, String button, Map<String, JsonNode> ask) {
        RecordRow row = records.lock(record);
        access.require(row.type(), Verb.EDIT, row.responsibleId());
        Map<String, JsonNode> given = ask == null ? Map.of() : ask;
        if (button.indexOf('.') > 0) {
            branches.press(row, button, given);
            return new Pressed(null);
        }
        RecordRef opened = presses.press(row, button, given);
        return new Pressed(opened == null ? null : new Opened(UUID.fromString(opened.id()), opened.type()));
    }

    /** What robots did, wait for and failed at; for everybody who may see the record. */
    public RobotLog ofRecord(UUID record) {
        return logs.ofRecord(records.get(record));
    }

    /** Tries a failed run again from where it stood. @throws Problem 409 when it is no incident any more */
    public void retry(UUID run) {
        incident(run);
        settle(runs.change(run, "failed", "ready", null));
        again(run);
    }

    /**
     * Lets a failed run go on without the step at which it failed: the step did nothing, and what refers to it is empty.
     *
     * @param step at which the reader saw it stand
     * @throws Problem 409 when it is no incident any more, or stands elsewhere now; 422 without a step
     */
    public void skip(UUID run, String step) {
        Run found = incident(run);
        if (step == null || step.isBlank()) {
            throw Problem.invalid().at("/step", "records", "required");
        }
        settle(skips.skip(found, step));
        again(run);
    }

    private void again(UUID run) {
        jobs.add(
                RunJob.KIND,
                "run:" + run + ":retry:" + clock.instant().toEpochMilli(),
                clock.instant(),
                Map.of("run", run.toString()));
    }

    /** Leaves a failed run as it is: it does nothing more. @throws Problem 409 when it is no incident any more */
    public void leave(UUID run) {
        incident(run);
        settle(runs.change(run, "failed", "skipped", clock.instant()));
    }

    private Run incident(UUID run) {
        Run found = runs.find(run).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        if (found.recordId() == null) {
            access.requireAdmin();
            return found;
        }
        RecordRow row = records.lock(found.recordId());
        access.require(row.type(), Verb.EDIT, row.responsibleId());
        return found;
    }

    private static void settle(boolean changed) {
        if (!changed) {
            throw Problem.of(409, "automation", "incident_settled");
        }
    }
}
