package io.dukon.tasks;

import io.dukon.configuration.Configurations;
import io.dukon.configuration.Descriptions;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.kernel.Callers;
import io.dukon.tasks.Task.Author;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Names the authors of tasks: robots, which are kept by their ids, by their titles in the reader's language. */
@ApplicationScoped
class TaskAuthors {

    @Inject
    Configurations configurations;

    Task name(Task task) {
        return name(configurations.current(), Callers.locale(), task);
    }

    List<Task> name(List<Task> tasks) {
        Configuration configuration = configurations.current();
        String locale = Callers.locale();
        return tasks.stream().map(task -> name(configuration, locale, task)).toList();
    }

    static Task name(Configuration configuration, String locale, Task task) {
        Author author = task.author();
        return task.fromRobot() && author.name() != null
                ? task.by(new Author(author.kind(), new Descriptions(configuration, locale).title(author.name())))
                : task;
    }
}
