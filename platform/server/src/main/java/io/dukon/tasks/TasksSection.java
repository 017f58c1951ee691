package io.dukon.tasks;

import io.dukon.records.RecordRow;
import io.dukon.records.RecordSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On the page of a record: its open tasks. */
@ApplicationScoped
class TasksSection implements RecordSection {

    @Schema(name = "TasksOfRecord", extensions = @Extension(name = "x-part-of", value = "Record"))
    public record TasksOfRecord(List<Task> tasks) {}

    @Inject
    TaskPageStore store;

    @Inject
    TaskWords words;

    @Inject
    Clock clock;

    @Override
    public TasksOfRecord of(RecordRow record) {
        return new TasksOfRecord(
                record.openTasks() == 0 ? List.of() : words.say(store.ofRecord(record.id(), clock.instant())));
    }
}
