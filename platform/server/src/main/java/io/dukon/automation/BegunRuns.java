package io.dukon.automation;

import io.dukon.access.Access;
import io.dukon.automation.BegunRunStore.Begun;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event.Cause;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Jobs;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Runs that began on an older version of their automation, when a new version says that they do not finish on it (pack
 * grammar §5). For administrators, and for what they left to be done.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BegunRuns {

    private static final String WAITING = "waiting";
    private static final String READY = "ready";

    @Inject
    BegunRunStore store;

    @Inject
    Configurations configurations;

    @Inject
    Records records;

    @Inject
    Starter starter;

    @Inject
    Reach reach;

    @Inject
    Segments segments;

    @Inject
    Jobs jobs;

    @Inject
    Access access;

    @Inject
    Clock clock;

    public long count(String automation) {
        access.requireAdmin();
        return store.count(automation);
    }

    /**
     * Ends the next runs.
     *
     * @param since only those that had begun then
     * @param after null at the beginning
     * @return state in which each run was, by id
     */
    public Map<UUID, String> end(String automation, Instant since, UUID after, int limit) {
        access.requireAdmin();
        List<Begun> page = store.page(automation, since, after, limit);
        store.lock(page.stream().map(Begun::record).filter(Objects::nonNull).toList());
        Map<UUID, String> ended = new LinkedHashMap<>();
        page.forEach(one -> ended.put(one.run(), null));
        store.end(page.stream().map(Begun::run).toList(), clock.instant())
                .forEach(one -> ended.put(one.run(), one.state()));
        return ended;
    }

    /**
     * Ends the next runs and begins the automation anew for their records, as if they had just come where they stand; once
     * for a record, however often it is told.
     */
    public Map<UUID, String> restart(String automation, Instant since, UUID after, int limit) {
        access.requireAdmin();
        List<Begun> page = store.page(automation, since, after, limit);
        Map<UUID, String> ended = end(automation, since, after, limit);
        store.forgetOnce(List.copyOf(ended.keySet()));
        configurations
                .current()
                .automation(automation)
                .filter(Automation::enabled)
                .ifPresent(now -> page.stream()
                        .map(Begun::record)
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(record -> records.find(record).ifPresent(row -> begin(now, row, since))));
        return ended;
    }

    private void begin(Automation automation, RecordRow record, Instant since) {
        if (!Objects.equals(reach.type(automation), record.type())) {
            return;
        }
        Cause cause = new Cause(null, false, since);
        starter.begin(
                automation,
                ApplyJob.event(automation.trigger(), record, cause),
                EventKey.of(automation.id(), record.id(), since),
                record,
                Callers.current());
    }

    /** The upgrade is taken back: runs that it ended go on where they stood. @param states by id */
    public void resume(Map<UUID, String> states) {
        access.requireAdmin();
        for (String state : List.of(WAITING, READY, "failed")) {
            List<UUID> runs = states.entrySet().stream()
                    .filter(one -> state.equals(one.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            store.resume(runs, state).forEach(run -> goOn(run, state));
        }
    }

    private void goOn(UUID run, String state) {
        switch (state) {
            case WAITING ->
                segments.waitsOf(run).stream()
                        .filter(wait -> wait.dueAt() != null)
                        .forEach(segments::schedule);
            case READY ->
                jobs.add(
                        RunJob.KIND,
                        "run:" + run + ":" + clock.instant().toEpochMilli(),
                        clock.instant(),
                        Map.of("run", run.toString()));
            default -> {}
        }
    }
}
