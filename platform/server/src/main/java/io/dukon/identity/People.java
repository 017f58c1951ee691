package io.dukon.identity;

import io.dukon.identity.bus.Bus;
import io.dukon.identity.bus.BusMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * People and the shops they belong to. Open to the rooms of the way in; none of it is handed to a caller who is not the
 * person in question.
 */
@ApplicationScoped
public class People {

    @Inject
    PersonStore store;

    @Inject
    MemberStore members;

    @Inject
    Work work;

    @Inject
    Bus bus;

    @Inject
    Clock clock;

    public Optional<Person> find(UUID id) {
        return work.inDirectory(() -> store.find(id));
    }

    public Optional<Person> findByEmail(String email) {
        return work.inDirectory(() -> store.findByEmail(Person.normal(email)));
    }

    /** @return false when the id or the address is known already; nothing is changed then */
    public boolean add(Person person) {
        return work.inDirectory(() -> store.insert(person, clock.instant()));
    }

    /** The person's shops, last used first. */
    public List<Membership> shopsOf(UUID person) {
        return work.inDirectory(() -> store.memberships(person));
    }

    /** Notes in the directory that the person belongs to the shop, or does so no longer. */
    public void setMembership(UUID person, UUID tenant, boolean active) {
        work.inDirectory(() -> store.setMembership(person, tenant, active ? "active" : "withdrawn", clock.instant()));
    }

    /** Remembers the shop for the next login. */
    public void used(UUID person, UUID tenant) {
        work.inDirectory(() -> store.used(person, tenant, clock.instant()));
    }

    /** Name and language as the person chose them, here and in every shop; open to the person alone. */
    public void rename(UUID person, String name, String locale) {
        work.inDirectory(() -> store.update(person, name, locale));
        bus.publish(BusMessage.PERSON, person.toString());
        for (Membership shop : shopsOf(person)) {
            work.inShop(shop.tenantId(), () -> members.rename(person, name, locale));
            bus.publish(BusMessage.MEMBER, shop.tenantId().toString(), person.toString());
        }
    }

    public void confirm(UUID person) {
        work.inDirectory(() -> store.confirm(person, clock.instant()));
        bus.publish(BusMessage.PERSON, person.toString());
    }

    /** @return false when the person belongs to a shop, and so stays */
    public boolean deleteUnlessMember(UUID person) {
        return work.inDirectory(() -> {
            if (store.belongsAnywhere(person)) {
                return false;
            }
            store.delete(person);
            return true;
        });
    }

    public void renameShop(UUID tenant, String name) {
        work.inDirectory(() -> store.renameShop(tenant, name));
    }
}
