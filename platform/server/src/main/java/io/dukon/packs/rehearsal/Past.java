package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.records.RecordRow;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A record as it is now, and what happened to it in the days that are replayed, the oldest first.
 *
 * @param things what belonged to it; not what robots set in these days, because they will do it again
 * @param spent  {@code automation period} of what had been done before and may be done once
 */
record Past(RecordRow record, List<Happening> happenings, List<Thing> things, Set<String> spent) {

    /** @param kind created, moved, changed, form or task; @param person a person did it */
    record Happening(
            UUID recordId, String kind, boolean person, UUID actor, boolean robot, Instant at, JsonNode data) {}

    /** @param of as conditions name what they count; @param until null = it still belongs to it */
    record Thing(UUID recordId, String of, Instant from, Instant until) {

        boolean counts(String wanted, Instant since, Instant at) {
            return of.equals(wanted)
                    && !from.isAfter(at)
                    && (since == null || !from.isBefore(since))
                    && (until == null || until.isAfter(at));
        }
    }

    /** What had been done before the days that are replayed. */
    record Spent(UUID recordId, String automation, String period) {

        String key() {
            return key(automation, period);
        }

        static String key(String automation, String period) {
            return automation + " " + period;
        }
    }
}
