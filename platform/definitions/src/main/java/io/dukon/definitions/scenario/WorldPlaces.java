package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.value.LocalClock;
import io.dukon.definitions.work.QueueDefinition;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What waits in queues for somebody to take it: records that lost their responsible, and tasks. */
final class WorldPlaces implements Ticking {
    private final World world;
    private final RunContext context;
    private final WorldPeople people;
    private final WorldRecords records;

    WorldPlaces(World world, RunContext context, WorldPeople people, WorldRecords records) {
        this.world = world;
        this.context = context;
        this.people = people;
        this.records = records;
    }

    /** The record leaves its responsible and goes to somebody of the queue now, or as soon as there is somebody. */
    JsonNode assign(Effect.AssignToQueue assign) {
        String record = assign.record().id();
        withdraw(record);
        responsible(record, null);
        world.places.add(new World.Place(record, null, assign.queue(), assign.prefer(), assign.day(), null));
        review();
        return Json.object().put("person", world.record(record).text("responsible"));
    }

    void task(String task, String record, String queue) {
        world.places.add(new World.Place(record, task, queue, null, null, null));
        review();
    }

    /** Somebody was made responsible by hand. */
    void withdraw(String record) {
        world.places.removeIf(place -> place.task() == null && place.record().equals(record));
    }

    /** Who is on duty, or on the roster, has changed: gives what can be given, in the order in which it came. */
    void review() {
        for (World.Place place : List.copyOf(world.places)) {
            World.Place reviewed = place.day() == null ? now(place) : byRoster(place);
            if (!Objects.equals(reviewed.person(), place.person())) {
                give(reviewed);
            }
            int index = world.places.indexOf(place);
            world.places.set(index, reviewed);
        }
        world.places.removeIf(place -> place.day() == null ? place.person() != null : settled(place));
    }

    private World.Place now(World.Place place) {
        return place.givenTo(
                people.next(place.queue(), place.prefer(), world.records.get(place.record()), people.today()));
    }

    private World.Place byRoster(World.Place place) {
        QueueDefinition queue = people.queue(place.queue());
        World.Rec record = world.records.get(place.record());
        if (place.person() != null && (settled(place) || listed(queue, place))) {
            return place;
        }
        String chosen = people.next(place.queue(), place.prefer(), record, place.day());
        boolean other = chosen == null && settled(place) && queue.settleElse() != null;
        return place.givenTo(other ? people.next(queue.settleElse(), null, record, people.today()) : chosen);
    }

    private boolean listed(QueueDefinition queue, World.Place place) {
        return people.onDuty(queue, world.person(place.person()), place.day());
    }

    private boolean settled(World.Place place) {
        Instant settles = settles(place);
        return settles != null && !world.now.isBefore(settles);
    }

    private Instant settles(World.Place place) {
        var at = people.queue(place.queue()).settleAt();
        return at == null || place.day() == null
                ? null
                : LocalClock.instant(place.day().atTime(LocalTime.parse(StoryTime.text(at, context))), context.zone());
    }

    private void give(World.Place place) {
        if (place.task() == null) {
            responsible(place.record(), place.person());
        } else {
            World.Task task = world.tasks.get(place.task());
            world.tasks.put(task.id(), task.held(place.person(), WorldTasks.deadline(task, world, context)));
        }
    }

    private void responsible(String record, String person) {
        JsonNode value = person == null ? Json.nodes().nullNode() : Json.nodes().textNode(person);
        records.change(record, Map.of("responsible", value), new Event.Cause(WorldEffects.ROBOT, true, world.now));
    }

    @Override
    public Instant next() {
        return world.places.stream()
                .map(this::settles)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    @Override
    public void tick() {
        review();
    }
}
