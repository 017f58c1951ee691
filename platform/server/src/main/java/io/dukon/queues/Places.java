package io.dukon.queues;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.dukon.configuration.ShopClock;
import io.dukon.definitions.work.Place;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Jobs;
import io.dukon.records.RecordDeleted;
import io.dukon.records.Records;
import io.dukon.records.ResponsibleChanged;
import io.dukon.tasks.HeldTasks;
import io.dukon.tasks.TaskHandedOver;
import io.dukon.tasks.TaskQueued;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Gives records and tasks to people of queues: now, or as soon as somebody may have them. */
@ApplicationScoped
class Places {

    @Inject
    PlaceStore store;

    @Inject
    GivenStore given;

    @Inject
    Queues queues;

    @Inject
    Records records;

    @Inject
    HeldTasks tasks;

    @Inject
    Jobs jobs;

    @Inject
    ShopClock time;

    @Inject
    Event<Assigned> assigned;

    /**
     * The record leaves its responsible and goes to somebody of the queue.
     *
     * @return who has it; null while it waits
     */
    UUID assign(UUID record, String queue, UUID prefer, LocalDate day) {
        store.withdraw(record);
        Place place = new Place(queue, prefer == null ? null : prefer.toString(), day, null);
        Queued queued = reviewed(new Queued(Ids.next(), record, null, place, null));
        responsible(record, queued.person());
        tell(queued);
        keep(queued);
        return queued.person();
    }

    void queued(@Observes TaskQueued event) {
        queue(event.recordId(), event.taskId(), event.queue());
    }

    /** @return who has the task; null while it waits */
    UUID queue(UUID record, UUID task, String queue) {
        Queued queued = reviewed(new Queued(Ids.next(), record, task, new Place(queue, null, null, null), null));
        if (queued.person() != null) {
            tasks.give(task, queued.person());
        }
        keep(queued);
        return queued.person();
    }

    /** The day whose roster still decides who has the record; null when none does. */
    LocalDate day(UUID record) {
        return store.ofRecord(record).map(queued -> queued.place().day()).orElse(null);
    }

    /** Whoever makes somebody responsible by hand takes the record out of its queue; it is none that a queue gave any more. */
    void handedOver(@Observes ResponsibleChanged event) {
        given.forget(event.record().id());
        if (!Callers.current().isRobot()) {
            store.withdraw(event.record().id());
        }
    }

    /** The same for a task. */
    void taskHandedOver(@Observes TaskHandedOver event) {
        given.forget(event.taskId());
        store.withdrawTask(event.taskId());
    }

    void deleted(@Observes RecordDeleted event) {
        store.forget(event.record().id());
        given.forgetAbout(event.record().id());
    }

    /** Duty, the roster or the time has changed: looks at one place again. */
    void review(UUID id) {
        store.find(id).ifPresent(seen -> {
            if (seen.record() != null) {
                store.lockRecord(seen.record());
            }
            store.find(id).ifPresent(this::reviewLocked);
        });
    }

    private void reviewLocked(Queued before) {
        Queued after = reviewed(before);
        if (!Objects.equals(before.place().person(), after.place().person())) {
            give(after);
        }
        keep(after);
    }

    private void give(Queued queued) {
        if (queued.task() == null) {
            Callers.run(time.eyes(), () -> responsible(queued.record(), queued.person()));
            tell(queued);
        } else if (queued.person() != null) {
            tasks.give(queued.task(), queued.person());
        }
    }

    private void tell(Queued queued) {
        if (queued.person() != null) {
            assigned.fire(new Assigned(queued.id(), queued.record(), queued.person()));
        }
    }

    private void responsible(UUID record, UUID person) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        records.setFields(
                record, Map.of("responsible", person == null ? nodes.nullNode() : nodes.textNode(person.toString())));
    }

    private Queued reviewed(Queued queued) {
        Place place = queued.place();
        Instant settles = time.settles(queues.definition(place.queue()), place.day());
        Place after = place.reviewed(
                queues.definition(place.queue()), settles, time.now(), new Chooser(queues, queued.record()));
        Instant settlesAfter = time.settles(queues.definition(after.queue()), after.day());
        return queued.at(after, settlesAfter);
    }

    private void keep(Queued queued) {
        if (queued.person() != null) {
            given.remember(queued);
        }
        if (queued.place().over(queued.settlesAt(), time.now())) {
            store.remove(queued.id());
            return;
        }
        store.put(queued, time.now());
        if (queued.settlesAt() != null && queued.settlesAt().isAfter(time.now())) {
            jobs.add(
                    ReviewJob.KIND,
                    "review:" + queued.id() + ":" + queued.settlesAt().toEpochMilli(),
                    queued.settlesAt(),
                    Map.of("place", queued.id().toString()));
        }
    }

    /** People as they are in this transaction. */
    private record Chooser(Queues queues, UUID record) implements Place.Chooser {

        @Override
        public String next(String queue, String prefer, LocalDate day) {
            return queues.next(queue, prefer == null ? null : UUID.fromString(prefer), record, day)
                    .map(UUID::toString)
                    .orElse(null);
        }

        @Override
        public boolean onDuty(String queue, String person, LocalDate day) {
            return queues.onDuty(queue, UUID.fromString(person), day);
        }
    }
}
