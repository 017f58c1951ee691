package io.dukon.queues;

import io.dukon.configuration.Configurations;
import io.dukon.tasks.HeldTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** What queues gave goes back to them when who got it has left the shop. Open to what this room does for leavers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Given {

    /** Who closed an access by mistake has so long to take it back before anything moves: as long as the offer stands. */
    public static final Duration GRACE = Duration.ofSeconds(10);

    /** @param person who has it now; null while it waits in its queue */
    public record Back(UUID person) {}

    @Inject
    GivenStore store;

    @Inject
    Places places;

    @Inject
    HeldTasks tasks;

    @Inject
    Configurations configurations;

    /**
     * Puts a locked record back into the queue that gave it to the member: to whose turn it is now, or it waits.
     *
     * @return empty when no queue of the shop gave it to him
     */
    public Optional<Back> putBack(UUID record, UUID member) {
        return queue(record, member).map(queue -> new Back(places.assign(record, queue, null, places.day(record))));
    }

    /** As {@link #putBack}, for a locked task. @param record that it is about, null for none */
    public Optional<Back> putBackTask(UUID task, UUID record, UUID member) {
        return queue(task, member).map(queue -> {
            store.forget(task);
            tasks.release(task);
            return new Back(places.queue(record, task, queue));
        });
    }

    private Optional<String> queue(UUID thing, UUID member) {
        return store.queue(thing, member)
                .filter(queue -> configurations.current().queues().containsKey(queue));
    }
}
