package io.dukon.queues.leaving;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Labels;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.kernel.Texts;
import io.dukon.queues.Given;
import io.dukon.records.Records;
import io.dukon.tasks.HeldTasks;
import io.dukon.timeline.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives on one record or task of who left, and says so at the end. */
@ApplicationScoped
class HandOver {

    @Inject
    Given given;

    @Inject
    Records records;

    @Inject
    HeldTasks tasks;

    @Inject
    Members members;

    @Inject
    Notifications notifications;

    @Inject
    Configurations configurations;

    /** @return who has it now; null when it waits in its queue, or was not his any more */
    UUID give(Left left, UUID leaver, UUID heir) {
        return left.type() == null ? task(left, leaver, heir) : record(left.id(), leaver, heir);
    }

    private UUID record(UUID record, UUID leaver, UUID heir) {
        Optional<Given.Back> back = given.putBack(record, leaver);
        if (back.isPresent()) {
            return back.get().person();
        }
        records.setFields(record, Map.of("responsible", JsonNodeFactory.instance.textNode(heir.toString())));
        return heir;
    }

    private UUID task(Left task, UUID leaver, UUID heir) {
        if (!tasks.has(leaver, task.id())) {
            return null;
        }
        Optional<Given.Back> back = given.putBackTask(task.id(), task.record(), leaver);
        if (back.isPresent()) {
            return back.get().person();
        }
        tasks.give(task.id(), heir);
        return heir;
    }

    /** Everybody who got something hears it once. */
    void tell(Tally tally, Member leaver) {
        tally.told().forEach((person, counts) -> members.find(person)
                .ifPresent(one -> notifications.notify(person, null, said(one.locale(), leaver, counts))));
    }

    private String said(String locale, Member leaver, Map<String, Integer> counts) {
        Labels labels = configurations.current().labels();
        String all = counts.entrySet().stream()
                .map(one -> (one.getKey().equals(Tally.TASKS)
                                ? Texts.get("queues", locale, "inherited.tasks")
                                : labels.type(locale, one.getKey()))
                        + " × " + one.getValue())
                .collect(Collectors.joining(", "));
        return Texts.get("queues", locale, "inherited", leaver.name(), all);
    }
}
