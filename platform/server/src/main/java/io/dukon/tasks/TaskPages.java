package io.dukon.tasks;

import io.dukon.access.Access;
import io.dukon.configuration.Configurations;
import io.dukon.kernel.Cursor;
import io.dukon.kernel.Page;
import io.dukon.kernel.Position;
import io.dukon.kernel.Problem;
import io.dukon.records.Card;
import io.dukon.records.RecordPages;
import io.dukon.records.Records;
import io.dukon.records.Visibility;
import io.dukon.tasks.TaskPageStore.After;
import io.dukon.tasks.TaskPageStore.Asked;
import io.dukon.tasks.TaskPageStore.Counts;
import io.dukon.tasks.TaskPageStore.View;
import io.dukon.tenancy.Tenant;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** Tasks as people read them: their own, those they set, and those of records they may see. */
@ApplicationScoped
@Transactional
public class TaskPages {

    private static final int PAGE = 50;

    /** A list with the numbers of its views. */
    @Schema(name = "TaskPage")
    public record Listed(List<Task> items, @Nullable String cursor, CountsView counts) {}

    @Schema(name = "TaskCounts")
    public record CountsView(long overdue, long today, long open) {}

    /** A finished task, and its record as the robots left it; absent when the caller does not see it. */
    @Schema(name = "FinishedTask")
    public record Finished(Task task, @Nullable Card record) {}

    @Inject
    TaskPageStore store;

    @Inject
    TaskStore tasks;

    @Inject
    Records records;

    @Inject
    RecordPages pages;

    @Inject
    Access access;

    @Inject
    TaskRights rights;

    @Inject
    TaskWords words;

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /** @param view open (null), overdue, today or done */
    public Listed list(String view, boolean mine, String cursor) {
        Asked asked = asked(view(view), mine);
        After after = Position.of(cursor, 2)
                .map(at -> new After(at.time(0), at.id(1)))
                .orElse(null);
        Page<Task> page = Page.of(
                words.say(store.page(asked, after, PAGE + 1)),
                PAGE,
                last -> Cursor.encode(asked.view() == View.DONE ? last.doneAt() : last.dueAt(), last.id()));
        Counts counts = store.counts(asked);
        return new Listed(page.items(), page.cursor(), new CountsView(counts.overdue(), counts.today(), counts.open()));
    }

    /** @throws Problem 404 when it is not there or none of the caller's business */
    public Task get(UUID id) {
        TaskRow row = tasks.find(id).filter(rights::sees).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        return words.say(store.find(row.id(), clock.instant()).orElseThrow());
    }

    /** The task and its record, as they are after everything that finishing has caused at once. */
    public Finished finished(UUID id) {
        Task task = get(id);
        Card card = task.record() == null
                ? null
                : records.find(task.record().id())
                        .map(row -> pages.card(row.id()))
                        .orElse(null);
        return new Finished(task, card);
    }

    private Asked asked(View view, boolean mine) {
        Tenant shop = tenants.current();
        Instant now = clock.instant();
        LocalDate day = now.atZone(shop.timeZone()).toLocalDate();
        return new Asked(
                view,
                mine,
                Visibility.of(access, configurations.current()),
                access.isAdmin(),
                now,
                day.atStartOfDay(shop.timeZone()).toInstant(),
                day.plusDays(1).atStartOfDay(shop.timeZone()).toInstant());
    }

    private static View view(String word) {
        try {
            return View.valueOf(word == null ? "OPEN" : word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problem.invalid().at("/view", "records", "not_in_list", word).causedBy(e);
        }
    }
}
