package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.DueTimes;
import io.dukon.definitions.run.Found;
import io.dukon.definitions.run.RunContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
                .forEach(due -> world.pending.addAll(Found.events(
                        due.automation(), due.record(), this::all, context, new Event.Cause(null, true, due.at()))));
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
                        .map(record -> at(automation, record, next(yearly, record)))
                        .filter(Objects::nonNull);
            case Trigger.Schedule schedule ->
                Stream.of(at(automation, null, times().schedule(schedule, world.calendar)));
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

    private List<RecordRef> all(String type) {
        return records(type).map(World.Rec::ref).toList();
    }

    private Instant reached(Trigger.DateReached date, World.Rec record) {
        JsonNode held = context.read(record.ref(), date.field());
        return Json.empty(held) ? null : times().date(date, held.asText());
    }

    private Instant next(Trigger.Yearly yearly, World.Rec record) {
        JsonNode held = context.read(record.ref(), yearly.field());
        return Json.empty(held) ? null : times().yearly(yearly, held.asText(), world.calendar);
    }

    private DueTimes times() {
        return new DueTimes(context);
    }
}
