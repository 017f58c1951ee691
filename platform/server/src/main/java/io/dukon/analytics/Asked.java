package io.dukon.analytics;

import io.dukon.definitions.type.FieldDefinition;
import io.dukon.tenancy.Tenant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a reader wants to know and may.
 *
 * @param whose  only of the records for which one of these is responsible: he may see no others; null = everybody's
 * @param by     the field of the breakdown; null = none
 */
record Asked(
        String pipeline,
        String type,
        Period period,
        FieldDefinition by,
        Set<UUID> whose,
        boolean amounts,
        Tenant shop,
        Instant now) {

    /** Not of everybody's records. */
    boolean some() {
        return whose != null;
    }

    Instant beforeStart() {
        return period.before().start(zone());
    }

    Instant start() {
        return period.start(zone());
    }

    Instant end() {
        return period.end(zone());
    }

    /** Where each step begins; what comes earlier belongs to the period before. */
    List<String> stepStarts() {
        return period.steps().stream()
                .map(step -> step.start(zone()).toString())
                .toList();
    }

    String currency() {
        return shop.currency();
    }

    private ZoneId zone() {
        return shop.timeZone();
    }
}
