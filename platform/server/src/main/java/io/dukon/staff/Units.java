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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
     * @param head      null = nobody leads it yet
     * @param employees who works in it; null = nobody yet
     * @throws Problem 422 without a name, with a head who is no active member, or with somebody who is not there
     */
    @Once
    public UUID create(String name, UUID head, List<UUID> employees) {
        access.requireAdmin();
        Problem problem = Problem.invalid();
        String said = name(name, problem);
        head(head, problem);
        Set<UUID> staff = known(employees, problem);
        problem.throwIfErrors();
        UUID id = Ids.next();
        store.add(id, said, head, clock.instant());
        employ(id, Set.of(), staff);
        return id;
    }

    /**
     * What a unit is to be; what is null stays.
     *
     * @param nobodyLeads takes the head away
     * @param members     everybody who is to work in it; the others leave it
     */
    record Wanted(String name, UUID head, boolean nobodyLeads, List<UUID> members, Boolean closed) {}

    /** For who runs the shop. @throws Problem as {@link #create}; 422 for newcomers to a unit that is closed */
    public void change(UUID id, Wanted wanted) {
        access.requireAdmin();
        Unit before = get(id);
        Problem problem = Problem.invalid();
        String said = wanted.name() == null ? before.name() : name(wanted.name(), problem);
        head(wanted.head(), problem);
        boolean shut = wanted.closed() == null ? before.closed() : wanted.closed();
        Set<UUID> were = new LinkedHashSet<>(before.members());
        Set<UUID> are = wanted.members() == null ? were : known(wanted.members(), problem);
        if (shut && !were.containsAll(are)) {
            problem.at("/members", "staff", "unit_closed");
        }
        problem.throwIfErrors();
        UUID leads = wanted.nobodyLeads() ? null : wanted.head() == null ? before.head() : wanted.head();
        store.update(new Unit(id, said, leads, shut, before.members()), shut ? clock.instant() : null);
        employ(id, were, are);
    }

    private Set<UUID> known(List<UUID> employees, Problem problem) {
        Set<UUID> wanted = employees == null ? Set.of() : new LinkedHashSet<>(employees);
        if (!wanted.isEmpty()) {
            Set<UUID> all = members.list().stream().map(Member::id).collect(Collectors.toSet());
            if (!all.containsAll(wanted)) {
                problem.at("/members", "records", "reference");
            }
        }
        return wanted;
    }

    private void employ(UUID unit, Set<UUID> before, Set<UUID> after) {
        Set<UUID> moved = new LinkedHashSet<>(before);
        moved.addAll(after);
        moved.removeIf(one -> before.contains(one) && after.contains(one));
        if (!moved.isEmpty()) {
            store.employ(unit, after);
            duty.fire(new DutyChanged(moved));
        }
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
