package io.dukon.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.DueTimes;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.work.QueueDefinition;
import io.dukon.kernel.Caller;
import io.dukon.tenancy.Tenant;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days and clock times of the shop, as queues, shifts and forms name them. Open to every room. */
@ApplicationScoped
public class ShopClock {

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    public Instant now() {
        return clock.instant();
    }

    public ZoneId zone() {
        return tenants.current().timeZone();
    }

    public LocalDate today() {
        return now().atZone(zone()).toLocalDate();
    }

    /** Empty for a shift that the shop does not have (any more), and for none. */
    public String shiftStart(String shift) {
        return shift == null
                ? ""
                : times().starts(configurations.current().shifts().get(shift));
    }

    /** As {@link #shiftStart}. */
    public String shiftEnd(String shift) {
        return shift == null
                ? ""
                : times().ends(configurations.current().shifts().get(shift));
    }

    /** @return null when the roster of the day is never final, or there is no such day */
    public Instant settles(QueueDefinition queue, LocalDate day) {
        return times().settles(queue, day);
    }

    /** A moment that hangs on no record; null when it hangs on something empty. */
    public Instant moment(Moment moment) {
        return times().moment(moment);
    }

    /** What the shop itself sees. */
    public Caller eyes() {
        Tenant shop = tenants.current();
        return Caller.robot(shop.id(), "robot", shop.locale(), null);
    }

    private DueTimes times() {
        return new DueTimes(new NoRecord(configurations.current(), zone(), now()));
    }

    /** Clock times depend on inputs of packs only. */
    private record NoRecord(Configuration configuration, ZoneId zone, Instant now) implements RunContext {

        @Override
        public JsonNode read(RecordRef record, String field) {
            return null;
        }

        @Override
        public JsonNode input(String id) {
            return null;
        }

        @Override
        public JsonNode person(String person, String attribute) {
            return null;
        }
    }
}
