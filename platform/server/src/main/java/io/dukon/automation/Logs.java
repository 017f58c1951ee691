package io.dukon.automation;

import io.dukon.access.Access;
import io.dukon.access.Sight;
import io.dukon.automation.LogStore.Task;
import io.dukon.automation.RobotLog.Done;
import io.dukon.automation.RobotLog.Failed;
import io.dukon.automation.RobotLog.Ran;
import io.dukon.automation.RobotLog.Waiting;
import io.dukon.automation.WaitStore.Kept;
import io.dukon.configuration.Configurations;
import io.dukon.kernel.Callers;
import io.dukon.records.RecordRow;
import io.dukon.timeline.RunReasons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what robots did on a record. Whoever calls has checked that the reader may see the record. */
@ApplicationScoped
class Logs implements RunReasons {

    @Inject
    LogStore store;

    @Inject
    WaitStore waits;

    @Inject
    Configurations configurations;

    @Inject
    Access access;

    @Override
    public Map<UUID, String> because(Collection<UUID> runs) {
        Words words = new Words(configurations.current(), Callers.locale(), field -> true);
        return store.reasons(runs).stream()
                .collect(Collectors.toMap(LogStore.Reason::run, reason -> words.because(reason.because())));
    }

    RobotLog ofRecord(RecordRow row) {
        Sight sight = access.sight(row.type());
        Words words =
                new Words(configurations.current(), Callers.locale(), field -> sight.sees(field, row.responsibleId()));
        UUID record = row.id();
        List<Run> runs = store.runs(record);
        Map<UUID, List<Done>> effects = runs.isEmpty()
                ? Map.of()
                : store.effects(runs.stream().map(Run::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                LogStore.Effect::runId,
                                Collectors.mapping(
                                        one -> new Done(one.kind(), words.effect(one.kind(), one.result())),
                                        Collectors.toList())));
        List<Ran> ran = runs.stream()
                .filter(run -> effects.containsKey(run.id()))
                .map(run -> new Ran(
                        run.id(),
                        words.configuration().robotNow(run.automation()),
                        words.title(run.automation()),
                        run.startedAt(),
                        words.because(run.because()),
                        effects.get(run.id())))
                .toList();
        return new RobotLog(ran, waiting(record, words), failed(runs, words));
    }

    private static List<Failed> failed(List<Run> runs, Words words) {
        return runs.stream()
                .filter(run -> run.state().equals("failed"))
                .map(run -> new Failed(
                        run.id(),
                        run.id(),
                        run.automation(),
                        words.title(run.automation()),
                        run.endedAt(),
                        run.reason(),
                        FailedAt.of(run.failedAt())))
                .toList();
    }

    private List<Waiting> waiting(UUID record, Words words) {
        List<Kept> kept = waits.ofRecord(record);
        if (kept.isEmpty()) {
            return List.of();
        }
        Map<UUID, Run> runs = store.waiting(record).stream().collect(Collectors.toMap(Run::id, run -> run));
        List<String> ids = kept.stream()
                .filter(wait -> wait.kind().equals(WaitCodec.TASK))
                .map(Kept::target)
                .toList();
        Map<String, Task> tasks = store.tasks(ids).stream().collect(Collectors.toMap(Task::id, task -> task));
        return kept.stream()
                .filter(wait -> runs.containsKey(wait.runId()))
                .map(wait -> waiting(wait, runs.get(wait.runId()), tasks.get(wait.target()), words))
                .toList();
    }

    private static Waiting waiting(Kept wait, Run run, Task task, Words words) {
        boolean time = wait.kind().equals(WaitCodec.TIME);
        Instant due = task == null ? wait.dueAt() : task.dueAt();
        String text = words.waitFor(wait.kind(), task == null ? "" : task.title());
        String kind = time ? "time" : task == null ? "other" : "task";
        return new Waiting(run.id(), run.automation(), words.title(run.automation()), kind, due, text);
    }
}
