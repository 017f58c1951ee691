package io.dukon.tasks;

import io.dukon.configuration.Configurations;
import io.dukon.configuration.Descriptions;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.work.TaskTemplate;
import io.dukon.kernel.Callers;
import io.dukon.tasks.Task.Author;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Says in the reader's language what tasks keep by id: the robots that set them, and the forms that finish them. */
@ApplicationScoped
class TaskWords {

    @Inject
    Configurations configurations;

    Task say(Task task) {
        return say(configurations.current(), Callers.locale(), task);
    }

    List<Task> say(List<Task> tasks) {
        Configuration configuration = configurations.current();
        String locale = Callers.locale();
        return tasks.stream().map(task -> say(configuration, locale, task)).toList();
    }

    static Task say(Configuration configuration, String locale, Task task) {
        Author author = task.author();
        Author said = task.fromRobot() && author.name() != null
                ? new Author(author.kind(), new Descriptions(configuration, locale).title(author.name()))
                : author;
        return task.said(said, form(configuration, locale, task.form()));
    }

    private static String form(Configuration configuration, String locale, String template) {
        return Optional.ofNullable(template)
                .map(configuration.tasks()::get)
                .map(TaskTemplate::form)
                .filter(configuration.forms()::containsKey)
                .map(form -> configuration.text(locale, "forms." + form + ".title"))
                .orElse(null);
    }
}
