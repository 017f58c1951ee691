package io.dukon.tasks;

import io.dukon.configuration.Configurations;
import io.dukon.configuration.ItemRenamed;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.work.TaskTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the shop's configuration says of tasks that robots set. */
@ApplicationScoped
class TaskTemplates {

    @Inject
    Configurations configurations;

    @Inject
    TaskTemplateStore store;

    void renamed(@Observes ItemRenamed event) {
        if (event.kind().equals("tasks")) {
            store.rename(event.from(), event.to());
        }
    }

    /** @param template null for a task set by hand */
    Optional<TaskTemplate> find(String template) {
        return Optional.ofNullable(template).map(configurations.current().tasks()::get);
    }

    /** The form that alone finishes such a task. */
    Optional<FormDefinition> form(String template) {
        return find(template)
                .map(TaskTemplate::form)
                .map(configurations.current().forms()::get);
    }

    /** Whether finishing such a task starts an automation. */
    boolean starts(String template) {
        return template != null
                && configurations.current().automations().values().stream()
                        .anyMatch(one -> one.trigger() instanceof Trigger.TaskFinished finished
                                && template.equals(finished.template()));
    }
}
