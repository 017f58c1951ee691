package io.dukon.identity;

import io.dukon.kernel.Callers;
import io.dukon.kernel.Jobs;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Members of the caller's shop. */
@ApplicationScoped
public class Members {

    @Inject
    MemberStore store;

    @Inject
    MembershipMirror mirror;

    @Inject
    Rights rights;

    @Inject
    Work work;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Inject
    Event<MemberChanged> events;

    /** Open to every member: names of colleagues stand on every card. */
    public List<Member> list() {
        return work.here(store::list);
    }

    /** Open to every member. */
    public Optional<Member> find(UUID id) {
        return work.here(() -> store.find(id));
    }

    /** Open to the rooms of the way in: what a person is in the shop of the caller. */
    public Optional<Member> ofPerson(UUID person) {
        return work.here(() -> store.findByPerson(person));
    }

    /** Open to the rooms of the way in. */
    public Optional<Member> withEmail(String email) {
        return work.here(() -> store.findByEmail(Person.normal(email)));
    }

    /**
     * Takes a person into the caller's shop; open to sign-up and to invitations, which have checked the right to do so.
     * The directory is told by a job, or at once afterwards by {@link #tell}.
     */
    public UUID join(Person person, Set<String> roles) {
        return work.here(() -> {
            UUID id = store.join(person, roles, clock.instant());
            mirrorLater(id);
            return id;
        });
    }

    /** Tells the directory and all nodes what a person is in a shop now; open to the rooms of the way in. */
    public void tell(UUID shop, UUID person) {
        work.inShop(shop, () -> store.findByPerson(person)).ifPresent(member -> mirror.now(shop, member));
    }

    private void mirrorLater(UUID id) {
        jobs.add(MembershipMirror.KIND, "membership:" + id, clock.instant(), Map.of("memberId", id.toString()));
    }

    /**
     * Changes roles or withdraws a member; for admins. Acts on running sessions and open streams within seconds.
     *
     * @param roles null = unchanged
     * @param state null = unchanged
     */
    public Member change(UUID id, Set<String> roles, String state) {
        rights.requireAdmin();
        Member changed = work.here(() -> changeRow(id, roles, state));
        mirror.now(Callers.tenantId(), changed);
        return changed;
    }

    private Member changeRow(UUID id, Set<String> roles, String state) {
        List<UUID> owners = store.lockOwners();
        Member before = store.find(id).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        Member after = new Member(
                id,
                before.personId(),
                before.name(),
                before.email(),
                before.locale(),
                roles == null ? before.roles() : roles,
                state == null ? before.state() : state);
        check(before, after, owners);
        store.update(id, after.roles(), after.state());
        mirrorLater(id);
        events.fire(new MemberChanged(id));
        return after;
    }

    private void check(Member before, Member after, List<UUID> owners) {
        checkRoles(before.roles(), after.roles());
        boolean leaves = before.active() && before.owner() && !(after.active() && after.owner());
        if (leaves && owners.size() == 1) {
            throw Problem.of(409, "identity", "last_owner");
        }
        if (!List.of("active", "withdrawn").contains(after.state())) {
            throw Problem.invalid().at("/state", "kernel", "bad_value");
        }
    }

    /** Roles must exist, and only an owner makes or unmakes an owner: an administrator does not rise by own hand. */
    public void checkRoles(Set<String> before, Set<String> after) {
        Set<String> known = rights.roleIds();
        for (String role : after) {
            if (!known.contains(role) && !before.contains(role)) {
                throw Problem.invalid().at("/roles", "identity", "unknown_role", role);
            }
        }
        boolean ownerTouched = before.contains(Member.OWNER) != after.contains(Member.OWNER);
        if (ownerTouched && !Callers.current().roles().contains(Member.OWNER)) {
            throw Problem.of(403, "identity", "owner_only");
        }
    }
}
