package io.dukon.staff;

import io.dukon.access.Access;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Once;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stores and departments of the shop, and who works in them. */
@ApplicationScoped
@Transactional
public class Units {

    private static final int LONGEST_NAME = 120;

    @Inject
    UnitStore store;

    @Inject
    Members members;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Inject
    Event<DutyChanged> duty;

    /** Open to every member: units stand on cards. Those that are closed come last. */
    public List<Unit> list() {
        return store.list();
    }

    /** @throws Problem 404 */
    public Unit get(UUID id) {
        return store.find(id).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
    }

    /** Where the member works; open to the rooms that give work to people. */
    public Optional<Post> of(UUID member) {
        return store.post(member);
    }

    /**
     * For who runs the shop.
     *
     * @param head null = nobody leads it yet
     * @throws Problem 422 without a name or with a head who is no active member
     */
    @Once
    public UUID create(String name, UUID head) {
        access.requireAdmin();
        Problem problem = Problem.invalid();
        String said = name(name, problem);
        head(head, problem);
        problem.throwIfErrors();
        UUID id = Ids.next();
        store.add(id, said, head, clock.instant());
        return id;
    }

    /** For who runs the shop; what is null stays. @param nobodyLeads takes the head away */
    public void change(UUID id, String name, UUID head, boolean nobodyLeads, Boolean closed) {
        access.requireAdmin();
        Unit before = get(id);
        Problem problem = Problem.invalid();
        String said = name == null ? before.name() : name(name, problem);
        head(head, problem);
        problem.throwIfErrors();
        UUID leads = nobodyLeads ? null : head == null ? before.head() : head;
        boolean shut = closed == null ? before.closed() : closed;
        store.update(new Unit(id, said, leads, shut, before.members()), shut ? clock.instant() : null);
    }

    /**
     * Puts a member into a unit; for who runs the shop.
     *
     * @param unit null = into none
     * @throws Problem 404 for a member who is not there, 422 for a unit that is not there or closed
     */
    public void place(UUID member, UUID unit) {
        access.requireAdmin();
        members.find(member).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        if (unit == null) {
            store.takeOut(member);
        } else if (store.find(unit).filter(one -> !one.closed()).isEmpty()) {
            throw Problem.invalid().at("/unit", "records", "reference");
        } else {
            store.put(member, unit);
        }
        duty.fire(new DutyChanged(Set.of(member)));
    }

    private static String name(String name, Problem problem) {
        if (name == null || name.isBlank()) {
            problem.at("/name", "records", "required");
            return "";
        }
        if (name.strip().length() > LONGEST_NAME) {
            problem.at("/name", "records", "too_long", LONGEST_NAME);
        }
        return name.strip();
    }

    private void head(UUID head, Problem problem) {
        if (head != null && members.find(head).filter(Member::active).isEmpty()) {
            problem.at("/head", "records", "reference");
        }
    }
}
