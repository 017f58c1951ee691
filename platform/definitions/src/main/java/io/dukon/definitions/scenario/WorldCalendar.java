package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.Moments;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.value.LocalClock;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.value.Value;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Automations that dates and the calendar start. */
record WorldCalendar(Configuration configuration, World world, RunContext context) implements Ticking {
    private record Due(Automation automation, RecordRef record, Instant at) {}

    @Override
    public Instant next() {
        return dues().map(Due::at).min(Comparator.naturalOrder()).orElse(null);
    }

    @Override
    public void tick() {
        dues().filter(due -> !due.at().isAfter(world.now))
                .toList()
                .forEach(due -> world.pending.add(
                        new Event.Due(due.record(), due.automation().id(), new Event.Cause(null, true, due.at()))));
        world.calendar = world.now;
    }

    /** What is still to come. */
    private Stream<Due> dues() {
        return configuration.automations().values().stream()
                .filter(Automation::enabled)
                .flatMap(this::dues)
                .filter(due -> due.at().isAfter(world.calendar));
    }

    private Stream<Due> dues(Automation automation) {
        return switch (automation.trigger()) {
            case Trigger.DateReached date ->
                records(date.type())
                        .map(record -> at(automation, record, reached(date, record)))
                        .filter(Objects::nonNull);
            case Trigger.Yearly yearly ->
                records(yearly.type())
                        .flatMap(record -> anniversaries(yearly, record).map(at -> at(automation, record, at)));
            case Trigger.Schedule schedule ->
                days().filter(day -> on(schedule, day)).map(day -> at(automation, null, clock(day, schedule.at())));
            default -> Stream.empty();
        };
    }

    private Stream<World.Rec> records(String type) {
        return world.records.values().stream()
                .filter(record -> record.ref().type().equals(type));
    }

    private static Due at(Automation automation, World.Rec record, Instant at) {
        return at == null ? null : new Due(automation, record == null ? null : record.ref(), at);
    }

    private Instant reached(Trigger.DateReached date, World.Rec record) {
        JsonNode held = context.read(record.ref(), date.field());
        if (Json.empty(held)) {
            return null;
        }
        Moment moment = new Moment(new Value.Literal(held), date.plus(), date.minus(), null, date.at());
        return Moments.instant(moment, world.now, context.zone(), value -> StoryTime.text(value, context));
    }

    private Stream<Instant> anniversaries(Trigger.Yearly yearly, World.Rec record) {
        JsonNode held = context.read(record.ref(), yearly.field());
        if (Json.empty(held)) {
            return Stream.empty();
        }
        LocalDate born = LocalDate.parse(held.asText());
        int year = today().getYear();
        return IntStream.rangeClosed(year, year + 1).mapToObj(one -> clock(born.withYear(one), yearly.at()));
    }

    private LocalDate today() {
        return world.calendar.atZone(context.zone()).toLocalDate();
    }

    /** Enough days for the next of any month to be among them. */
    private Stream<LocalDate> days() {
        return IntStream.rangeClosed(0, 62).mapToObj(today()::plusDays);
    }

    private static boolean on(Trigger.Schedule schedule, LocalDate day) {
        return switch (schedule.every()) {
            case "week" -> day.getDayOfWeek() == (schedule.on() == null ? DayOfWeek.MONDAY : weekday(schedule.on()));
            case "month" -> {
                int wanted = schedule.on() == null ? 1 : Integer.parseInt(schedule.on());
                yield day.getDayOfMonth() == Math.min(wanted, day.lengthOfMonth());
            }
            default -> true;
        };
    }

    private static DayOfWeek weekday(String word) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new StoryProblem("“" + word + "” is no day of the week"));
    }

    private Instant clock(LocalDate day, Value at) {
        LocalTime time = at == null ? LocalTime.MIDNIGHT : LocalTime.parse(StoryTime.text(at, context));
        return LocalClock.instant(day.atTime(time), context.zone());
    }
}
