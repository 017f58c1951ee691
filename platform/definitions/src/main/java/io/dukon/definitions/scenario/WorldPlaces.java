package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.DueTimes;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.work.Place;
import java.time.Instant;
import java.time.LocalDate;
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
        World.Queued queued =
                new World.Queued(record, null, new Place(assign.queue(), assign.prefer(), assign.day(), null));
        Place place = reviewed(queued);
        responsible(record, place.person());
        assigned(record, place.person());
        keep(new World.Queued(record, null, place));
        return Json.object().put("person", place.person());
    }

    void task(String task, String record, String queue) {
        world.places.add(new World.Queued(record, task, new Place(queue, null, null, null)));
        review();
    }

    /** Somebody was made responsible by hand. */
    void withdraw(String record) {
        world.places.removeIf(place -> place.task() == null && place.record().equals(record));
    }

    /** Who is on duty, or on the roster, has changed: gives what can be given, in the order in which it came. */
    void review() {
        List<World.Queued> before = List.copyOf(world.places);
        world.places.clear();
        for (World.Queued queued : before) {
            World.Queued after = new World.Queued(queued.record(), queued.task(), reviewed(queued));
            if (!Objects.equals(after.place().person(), queued.place().person())) {
                give(after);
            }
            keep(after);
        }
    }

    private void keep(World.Queued queued) {
        if (!queued.place().over(settles(queued.place()), world.now)) {
            world.places.add(queued);
        }
    }

    private Place reviewed(World.Queued queued) {
        Place place = queued.place();
        World.Rec record = world.records.get(queued.record());
        return place.reviewed(people.queue(place.queue()), settles(place), world.now, new Place.Chooser() {
            @Override
            public String next(String queue, String prefer, LocalDate day) {
                return people.next(queue, prefer, record, day == null ? people.today() : day);
            }

            @Override
            public boolean onDuty(String queue, String person, LocalDate day) {
                return people.onDuty(people.queue(queue), world.person(person), day);
            }
        });
    }

    private Instant settles(Place place) {
        return new DueTimes(context).settles(people.queue(place.queue()), place.day());
    }

    private void give(World.Queued queued) {
        if (queued.task() == null) {
            responsible(queued.record(), queued.place().person());
            assigned(queued.record(), queued.place().person());
        } else {
            World.Task task = world.tasks.get(queued.task());
            world.tasks.put(task.id(), task.held(queued.place().person(), WorldTasks.deadline(task, world, context)));
        }
    }

    private void assigned(String record, String person) {
        if (person != null) {
            JsonNode who = Json.object().put("person_id", person).put("id", person);
            world.pending.add(new Event.Named(
                    world.record(record).ref(),
                    "assigned",
                    Map.of("person", who),
                    new Event.Cause(WorldEffects.ROBOT, true, world.now)));
        }
    }

    private void responsible(String record, String person) {
        JsonNode value = person == null ? Json.nodes().nullNode() : Json.nodes().textNode(person);
        records.change(record, Map.of("responsible", value), new Event.Cause(WorldEffects.ROBOT, true, world.now));
    }

    @Override
    public Instant next() {
        return world.places.stream()
                .map(one -> settles(one.place()))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    @Override
    public void tick() {
        review();
    }
}
