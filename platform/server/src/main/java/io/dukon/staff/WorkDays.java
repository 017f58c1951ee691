package io.dukon.staff;

import io.dukon.configuration.Configurations;
import io.dukon.identity.MemberChanged;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Everybody starts and ends his own work day; whoever is not at work is not asked to take anything. */
@ApplicationScoped
@Transactional
public class WorkDays {

    @Inject
    WorkDayStore store;

    @Inject
    Configurations configurations;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    /** Since when the caller works; empty while he does not. */
    public Optional<Instant> startedAt() {
        return store.startedAt(member());
    }

    /** Who works now; open to every member. */
    public List<AtWork> atWork() {
        return store.open();
    }

    /** Whether it matters to a queue that the caller works; open to every member. */
    public boolean counts() {
        Set<String> roles = Callers.current().roles();
        return configurations.current().queues().values().stream()
                .anyMatch(queue -> queue.duty().contains("work_day") && roles.contains(queue.role()));
    }

    /** Open to every member. Who works already goes on. */
    public void start() {
        UUID member = member();
        UUID id = Ids.next();
        Instant now = clock.instant();
        if (store.start(id, member, now)) {
            tell(new WorkDayChanged(id, member, true, now));
        }
    }

    /** Open to every member: what he is being asked passes on at once, what he accepted stays his. */
    public void end() {
        UUID member = member();
        Instant now = clock.instant();
        store.end(member, now).ifPresent(id -> tell(new WorkDayChanged(id, member, false, now)));
    }

    /** Whoever left the shop, or does something else there now, is asked no more. */
    void changed(@Observes MemberChanged event) {
        events.fire(new DutyChanged(Set.of(event.member())));
    }

    private void tell(WorkDayChanged change) {
        events.fire(change);
        events.fire(new DutyChanged(Set.of(change.member())));
    }

    private static UUID member() {
        UUID member = Callers.current().memberId();
        if (member == null) {
            throw Problem.of(403, "staff", "people_only");
        }
        return member;
    }
}
