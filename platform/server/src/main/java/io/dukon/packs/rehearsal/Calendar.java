package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.DueTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the calendar starts between two moments, as the server would: dates of records, and schedules by the clock. */
final class Calendar {

    /** As many records as a digest of the server tells of. */
    private static final int LONGEST_DIGEST = 2_000;

    /** @param at when the automation starts */
    record Time(Automation automation, Instant at) {

        Trigger.Schedule schedule() {
            return (Trigger.Schedule) automation.trigger();
        }
    }

    private final Virtual shop;
    private final List<Time> times;
    private final Map<Time, List<RecordRef>> found = new IdentityHashMap<>();

    Calendar(Virtual shop, Instant from, Instant to) {
        this.shop = shop;
        shop.at(from);
        DueTimes clock = new DueTimes(shop);
        this.times = enabled(shop.configuration())
                .filter(one -> one.trigger() instanceof Trigger.Schedule)
                .flatMap(
                        one -> Stream.iterate(next(clock, one, from), at -> !at.isAfter(to), at -> next(clock, one, at))
                                .map(at -> new Time(one, at)))
                .sorted(Comparator.comparing(Time::at))
                .toList();
    }

    private static Instant next(DueTimes clock, Automation automation, Instant after) {
        return clock.schedule((Trigger.Schedule) automation.trigger(), after);
    }

    private static Stream<Automation> enabled(Configuration configuration) {
        return configuration.automations().values().stream().filter(Automation::enabled);
    }

    /** Types of which every record is looked at, because a schedule goes over them. */
    static Set<String> types(Configuration configuration) {
        Set<String> types = new LinkedHashSet<>();
        enabled(configuration)
                .filter(one -> one.trigger() instanceof Trigger.Schedule schedule && schedule.over() != null)
                .forEach(one ->
                        types.add(((Trigger.Schedule) one.trigger()).over().type()));
        return types;
    }

    /** Those that a date of a record of the type starts. */
    List<Automation> dated(String type) {
        return enabled(shop.configuration())
                .filter(one -> type.equals(DueTimes.type(one.trigger())))
                .toList();
    }

    /** Times of schedules that go over records of the type, the earliest first. */
    List<Time> over(String type) {
        return times.stream()
                .filter(time -> time.schedule().over() != null
                        && time.schedule().over().type().equals(type))
                .toList();
    }

    /** Times that start something about no record, the earliest first. */
    List<Time> ofShop() {
        return times.stream()
                .filter(time ->
                        time.schedule().over() == null || time.schedule().digest() != Trigger.Digest.NONE)
                .toList();
    }

    /** When the date starts it; null when it has gone by, or there is none. */
    Instant due(Automation automation, JsonNode value, Instant after) {
        if (Json.empty(value)) {
            return null;
        }
        DueTimes clock = new DueTimes(shop);
        Instant due = automation.trigger() instanceof Trigger.Yearly yearly
                ? clock.yearly(yearly, value.asText(), after)
                : clock.date((Trigger.DateReached) automation.trigger(), value.asText());
        return due != null && due.isAfter(after) ? due : null;
    }

    /** The filter of a digest found the record. */
    void found(Time time, RecordRef record) {
        List<RecordRef> all = found.computeIfAbsent(time, unseen -> new ArrayList<>());
        if (all.size() < LONGEST_DIGEST) {
            all.add(record);
        }
    }

    List<RecordRef> found(Time time) {
        return Objects.requireNonNullElse(found.get(time), List.of());
    }
}
