package io.dukon.automation;

import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.RunContext;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Cause;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.records.Relations;
import io.dukon.staff.Units;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes what runs read through, with the eyes of the robots' principal whoever caused the run. */
@ApplicationScoped
public class Contexts {

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    @Inject
    Records records;

    @Inject
    Members members;

    @Inject
    Units units;

    @Inject
    Relations relations;

    @Inject
    Clock clock;

    /** For one segment: the moment stays the same throughout. */
    ShopContext now(Caller principal) {
        return now(configurations.current(), principal);
    }

    /** The same under a configuration that is only thought of. */
    public RunContext imagining(Configuration configuration) {
        return now(configuration, principal());
    }

    private ShopContext now(Configuration configuration, Caller principal) {
        Function<UUID, Optional<RecordRow>> reader = id -> Callers.call(principal, () -> records.find(id));
        Map<UUID, Optional<Member>> known = new HashMap<>();
        Function<UUID, Optional<Member>> people = id -> known.computeIfAbsent(id, members::find);
        return new ShopContext(
                configuration, tenants.current().timeZone(), clock.instant(), reader, people, units::of, relations);
    }

    /** The same before there is a run. */
    Caller principal() {
        var shop = tenants.current();
        return Caller.robot(shop.id(), "robot", shop.locale(), null);
    }

    /** The principal of the shop's automations, acting for a run; the shop's language is its own. */
    Caller robot(Cause cause) {
        var shop = tenants.current();
        return Caller.robot(shop.id(), cause.automation(), shop.locale(), cause);
    }
}
