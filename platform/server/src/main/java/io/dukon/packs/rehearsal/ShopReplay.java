package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.run.Found;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plays what the calendar starts about no record: times of the shop, and digests of what was found among its records. */
record ShopReplay(Virtual shop, Calendar calendar, Tally tally) {

    private static final int MOST_RUNS = 10_000;

    /** After all records have been played: they say what digests tell of. */
    void play(Instant from, Instant until) {
        shop.enter(from);
        Playing playing = new Playing(shop, tally, null, Set.of(), MOST_RUNS);
        for (Calendar.Time time : calendar.ofShop()) {
            playing.passTo(time.at());
            playing.guarded(time.automation(), () -> {
                for (Map<String, JsonNode> found : found(time)) {
                    playing.raise(new Event.Due(
                            null, time.automation().id(), found, new Event.Cause(null, false, time.at())));
                }
            });
        }
        playing.passTo(until);
    }

    private List<Map<String, JsonNode>> found(Calendar.Time time) {
        return time.schedule().over() == null
                ? List.of(Map.of())
                : Found.digests(time.schedule().digest(), calendar.found(time), shop);
    }
}
