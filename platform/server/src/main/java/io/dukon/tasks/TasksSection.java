package io.dukon.tasks;

import io.dukon.records.RecordRow;
import io.dukon.records.RecordSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** On the page of a record: its open tasks. */
@ApplicationScoped
class TasksSection implements RecordSection {

    @Inject
    TaskPageStore store;

    @Inject
    TaskAuthors authors;

    @Inject
    Clock clock;

    @Override
    public void add(RecordRow record, Map<String, Object> page) {
        page.put(
                "tasks",
                record.openTasks() == 0 ? List.of() : authors.name(store.ofRecord(record.id(), clock.instant())));
    }
}
