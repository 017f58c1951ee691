package io.dukon.staff;

import io.dukon.access.Access;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.ItemRenamed;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is to work when (SS-305). */
@ApplicationScoped
@Transactional
public class Roster {

    private static final int LONGEST = 62;
    private static final int MOST = 500;

    @Inject
    RosterStore store;

    @Inject
    Members members;

    @Inject
    Configurations configurations;

    @Inject
    Access access;

    @Inject
    Event<DutyChanged> duty;

    /**
     * Open to every member.
     *
     * @throws Problem 422 when the days are more than two months, or the last comes before the first
     */
    public List<RosterEntry> list(LocalDate from, LocalDate to) {
        if (from == null
                || to == null
                || to.isBefore(from)
                || from.plusDays(LONGEST).isBefore(to)) {
            throw Problem.invalid().at("/to", "kernel", "bad_value");
        }
        return store.list(from, to);
    }

    void renamed(@Observes ItemRenamed event) {
        if (event.kind().equals("shifts")) {
            store.rename(event.from(), event.to());
        }
    }

    /**
     * Changes entries together, for who runs the shop; an entry without a shift takes the member off that day.
     *
     * @throws Problem 422 for a shift that the shop does not have, or a member who is not there
     */
    public void change(List<RosterEntry> entries) {
        access.requireAdmin();
        if (entries == null || entries.isEmpty() || entries.size() > MOST) {
            throw Problem.invalid().at("/items", "kernel", "bad_value");
        }
        check(entries);
        Collection<RosterEntry> last = last(entries);
        store.remove(last.stream().filter(entry -> entry.shift() == null).toList());
        store.put(last.stream().filter(entry -> entry.shift() != null).toList());
        duty.fire(new DutyChanged(last.stream().map(RosterEntry::member).collect(Collectors.toSet())));
    }

    /** Who says two things of a day means the later one. */
    private static Collection<RosterEntry> last(List<RosterEntry> entries) {
        Map<List<Object>, RosterEntry> last = new LinkedHashMap<>();
        entries.forEach(entry -> last.put(List.of(entry.day(), entry.member()), entry));
        return last.values();
    }

    private void check(List<RosterEntry> entries) {
        Problem problem = Problem.invalid();
        Set<String> shifts = configurations.current().shifts().keySet();
        List<UUID> active =
                members.list().stream().filter(Member::active).map(Member::id).toList();
        for (int i = 0; i < entries.size(); i++) {
            RosterEntry entry = entries.get(i);
            if (entry == null || entry.day() == null) {
                problem.at("/items/" + i + "/day", "records", "required");
            } else if (!active.contains(entry.member())) {
                problem.at("/items/" + i + "/member", "records", "reference");
            } else if (entry.shift() != null && !shifts.contains(entry.shift())) {
                problem.at("/items/" + i + "/shift", "kernel", "bad_value");
            }
        }
        problem.throwIfErrors();
    }
}
