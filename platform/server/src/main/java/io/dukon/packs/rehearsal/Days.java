package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.run.DueTimes;
import io.dukon.packs.rehearsal.Calendar.Time;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** When the calendar next comes to one record: by the dates that it holds at that moment, and by schedules over its type. */
final class Days {

    private final Calendar calendar;
    private final Virtual shop;
    private final RecordRef record;
    private final List<Automation> dated;
    private final List<Time> times;
    private final Map<String, JsonNode> seen = new HashMap<>();
    private final Map<String, Instant> dues = new HashMap<>();
    private int passed;

    Days(Calendar calendar, Virtual shop, RecordRef record) {
        this.calendar = calendar;
        this.shop = shop;
        this.record = record;
        this.dated = calendar.dated(record.type());
        this.times = calendar.over(record.type());
        while (passed < times.size() && !times.get(passed).at().isAfter(shop.now())) {
            passed++;
        }
    }

    /** What comes first, if it comes by then. */
    Optional<Time> first(Instant until) {
        dated.forEach(this::look);
        Stream<Time> days =
                dated.stream().filter(one -> dues.containsKey(one.id())).map(one -> new Time(one, dues.get(one.id())));
        return Stream.concat(days, times.stream().skip(passed).limit(1))
                .filter(time -> !time.at().isAfter(until))
                .min(Comparator.comparing(Time::at));
    }

    /** A date that was changed is planned anew. */
    private void look(Automation automation) {
        JsonNode value = shop.read(record, DueTimes.field(automation.trigger()));
        if (!seen.containsKey(automation.id()) || !Objects.equals(seen.get(automation.id()), value)) {
            seen.put(automation.id(), value);
            plan(automation, value, shop.now());
        }
    }

    private void plan(Automation automation, JsonNode value, Instant after) {
        Instant due = calendar.due(automation, value, after);
        if (due == null) {
            dues.remove(automation.id());
        } else {
            dues.put(automation.id(), due);
        }
    }

    void passed(Time time) {
        Automation automation = time.automation();
        if (automation.trigger() instanceof Trigger.Schedule) {
            passed++;
        } else if (automation.trigger() instanceof Trigger.Yearly) {
            plan(automation, seen.get(automation.id()), time.at());
        } else {
            dues.remove(automation.id());
        }
    }
}
