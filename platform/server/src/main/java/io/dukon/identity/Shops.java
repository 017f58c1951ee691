package io.dukon.identity;

import io.dukon.identity.bus.Bus;
import io.dukon.identity.bus.BusMessage;
import io.dukon.kernel.Problem;
import io.dukon.tenancy.Tenant;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** A shop's own settings. */
@ApplicationScoped
public class Shops {

    /** What is to change; null = unchanged. */
    @Schema(name = "ShopChange")
    public record Change(
            @Nullable String name,
            @Nullable String locale,
            @Nullable String timeZone,
            @Nullable String currency,
            @Nullable Boolean checklistDismissed) {}

    @Inject
    ShopStore store;

    @Inject
    Tenants tenants;

    @Inject
    Rights rights;

    @Inject
    People people;

    @Inject
    Work work;

    @Inject
    Bus bus;

    @Inject
    Clock clock;

    /** For admins. */
    public Tenant change(Change change) {
        rights.requireAdmin();
        check(change);
        Tenant before = tenants.fresh();
        String name = change.name() == null ? before.name() : change.name().strip();
        work.here(() -> store.update(
                name,
                or(change.locale(), before.locale()),
                or(change.timeZone(), before.timeZone().getId()),
                or(change.currency(), before.currency()),
                change.checklistDismissed() == null ? before.checklistDismissed() : change.checklistDismissed()));
        if (!name.equals(before.name())) {
            people.renameShop(before.id(), name);
        }
        changed(before.id());
        return tenants.fresh();
    }

    private static String or(String wanted, String before) {
        return wanted == null ? before : wanted;
    }

    private static void check(Change change) {
        Problem problem = Problem.invalid();
        if (change.name() != null) {
            ShopSettings.name(problem, "/name", change.name());
        }
        if (change.locale() != null) {
            ShopSettings.locale(problem, change.locale());
        }
        if (change.timeZone() != null) {
            ShopSettings.timeZone(problem, change.timeZone());
        }
        if (change.currency() != null) {
            ShopSettings.currency(problem, change.currency());
        }
        problem.throwIfErrors();
    }

    /** Open to sign-up alone: the first row of a new shop, in the caller's transaction. */
    public void found(Tenant shop) {
        work.here(() -> store.insert(shop, clock.instant()));
    }

    /** Open to sign-up alone. */
    public boolean exists() {
        return work.here(store::exists);
    }

    /** Open to whoever proved the person's e-mail: shops that this person owns may work on. */
    public void confirmOwnedBy(UUID person, UUID shop) {
        if (work.inShop(shop, () -> store.confirm(person))) {
            changed(shop);
        }
    }

    private void changed(UUID shop) {
        bus.publish(BusMessage.TENANT, shop.toString());
    }

    void hear(@Observes BusMessage message) {
        if (BusMessage.TENANT.equals(message.kind())) {
            tenants.evict(UUID.fromString(message.part(0)));
        }
    }

    /** The caller's shop. Open to every member. */
    public Tenant current() {
        return tenants.current();
    }
}
