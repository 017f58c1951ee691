package io.dukon.packs.rehearsal;

import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.run.Addressee;
import io.dukon.definitions.run.Effect;
import io.dukon.records.RecordRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what robots would have done, over all records. */
final class Tally {

    private static final int MOST_NAMED = 50;

    /** A task that would have been set. @param to role, queue or person, as {@code kind:id} */
    record Task(String template, String to, Instant at, Instant due) {}

    /** A thing that would have happened to one record, for the story of it. */
    record Line(Instant at, Effect effect) {}

    record Stuck(RecordRow record, String stage, String reason) {}

    record Failed(String automation, String reason) {}

    int events;
    int asked;
    int started;
    int records;
    int tasks;
    int late;
    int messages;
    int notifications;
    int moves;
    int created;
    int changed;
    final Map<String, Integer> byHolder = new LinkedHashMap<>();
    final Map<Failed, Integer> failed = new LinkedHashMap<>();
    final Map<String, Integer> empty = new LinkedHashMap<>();
    final List<Stuck> stuck = new ArrayList<>();
    int stuckCount;
    Past richest;
    List<Line> story = List.of();

    void add(Effect effect) {
        switch (effect) {
            case Effect.CreateTask task -> {
                tasks++;
                byHolder.merge(holder(task.to()), 1, Integer::sum);
            }
            case Effect.SendMessage message -> messages++;
            case Effect.Notify notify -> notifications++;
            case Effect.MoveRecord move -> moves++;
            case Effect.CreateRecord create -> created++;
            case Effect.SetFields set -> changed++;
            default -> {}
        }
    }

    private static String holder(Addressee to) {
        return switch (to) {
            case Addressee.Person person -> "person:" + person.id();
            case Addressee.Responsible responsible -> "responsible:";
            case Addressee.Queue queue -> "queues:" + queue.queue();
            case Addressee.Role role -> "roles:" + role.role();
            case Addressee.HeadOf head -> "head:";
        };
    }

    void fail(String automation, RuntimeException failure) {
        failed.merge(new Failed(automation, String.valueOf(failure.getMessage())), 1, Integer::sum);
    }

    void stuck(RecordRow record, String stage, String reason) {
        stuckCount++;
        if (stuck.size() < MOST_NAMED) {
            stuck.add(new Stuck(record, stage, reason));
        }
    }

    /** The record for which robots would have done most tells the story. */
    void told(Past past, List<Line> lines) {
        if (lines.size() > story.size()) {
            richest = past;
            story = List.copyOf(lines);
        }
    }

    static RecordRef ref(RecordRow row) {
        return new RecordRef(row.type(), row.id().toString());
    }
}
