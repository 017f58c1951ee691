package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.DueTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Days of a record that come within the time that is replayed, by the dates that it has today. */
record Dates(Virtual shop) {

    /** @param at when it starts the automation */
    record Day(Automation automation, Instant at) {}

    /** The type of whose records a date starts the automation; null = none does. */
    static String type(Trigger trigger) {
        return switch (trigger) {
            case Trigger.DateReached date -> date.type();
            case Trigger.Yearly yearly -> yearly.type();
            default -> null;
        };
    }

    /** The earliest first. */
    List<Day> between(RecordRef record, Instant from, Instant to) {
        List<Day> days = new ArrayList<>();
        for (Automation automation : shop.configuration().automations().values()) {
            if (automation.enabled() && record.type().equals(type(automation.trigger()))) {
                JsonNode value = shop.today(DueTimes.field(automation.trigger()));
                if (!Json.empty(value)) {
                    Instant due = due(automation.trigger(), value.asText(), from);
                    if (due.isAfter(from) && !due.isAfter(to)) {
                        days.add(new Day(automation, due));
                    }
                }
            }
        }
        days.sort(Comparator.comparing(Day::at));
        return days;
    }

    private Instant due(Trigger trigger, String value, Instant from) {
        DueTimes times = new DueTimes(shop);
        return trigger instanceof Trigger.Yearly yearly
                ? times.yearly(yearly, value, from)
                : times.date((Trigger.DateReached) trigger, value);
    }
}
