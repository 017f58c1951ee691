package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.work.QueueDefinition;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Requests that go round the people of a queue until one takes them. */
final class WorldRequests implements Ticking {
    private static final String ASKING = "asking";
    private static final String BROADCAST = "broadcast";
    private static final String ACCEPTED = "accepted";
    private static final String NOBODY = "nobody";

    private final World world;
    private final RunContext context;
    private final WorldPeople people;
    private final BiConsumer<World.Request, JsonNode> answer;

    /** @param answer wakes the run of a request */
    WorldRequests(World world, RunContext context, WorldPeople people, BiConsumer<World.Request, JsonNode> answer) {
        this.world = world;
        this.context = context;
        this.people = people;
        this.answer = answer;
    }

    JsonNode offer(Effect.OfferToQueue offer, String run, String step) {
        String id = "request" + world.next();
        World.Rec record = world.record(offer.record().id());
        List<String> order = people.order(people.queue(offer.queue()), record, people.today());
        World.Request request = new World.Request(
                id,
                run,
                step,
                record.ref().id(),
                offer.queue(),
                offer.each(),
                offer.laps(),
                offer.thenAll(),
                order,
                -1,
                null,
                ASKING,
                null);
        world.requests.put(id, onward(request));
        return Json.object().put("id", id);
    }

    /** The next one on duty; after the laps everybody, or nobody. */
    private World.Request onward(World.Request request) {
        int turns = request.order().size() * request.laps();
        for (int turn = request.turn() + 1; turn < turns; turn++) {
            String person = request.order().get(turn % request.order().size());
            if (onDuty(request, person)) {
                return request.at(turn, request.each().after(world.now, context.zone()), ASKING, null);
            }
        }
        return request.thenAll()
                ? request.at(turns, null, BROADCAST, null)
                : request.at(turns, world.now, NOBODY, null);
    }

    private boolean onDuty(World.Request request, String person) {
        QueueDefinition queue = people.queue(request.queue());
        return people.onDuty(queue, world.person(person), people.today());
    }

    List<String> asks(World.Request request) {
        return switch (state(request)) {
            case ASKING ->
                List.of(request.order().get(request.turn() % request.order().size()));
            case BROADCAST ->
                people.order(people.queue(request.queue()), world.records.get(request.record()), people.today());
            default -> List.of();
        };
    }

    String state(World.Request request) {
        boolean open = request.state().equals(ASKING) || request.state().equals(BROADCAST);
        return open && !world.alive(request.run()) ? "withdrawn" : request.state();
    }

    /** @throws Refusal when somebody else has it, or the person's time is over */
    void accept(String person, String record) {
        List<World.Request> all = world.requests.values().stream()
                .filter(request -> record == null || request.record().equals(world.id(record)))
                .toList();
        World.Request asked = all.stream()
                .filter(request -> asks(request).contains(person))
                .findFirst()
                .orElse(null);
        if (asked == null) {
            boolean taken = !all.isEmpty()
                    && all.stream().allMatch(request -> state(request).equals(ACCEPTED));
            throw new Refusal(List.of(taken ? "already_taken" : "too_late"));
        }
        world.requests.put(asked.id(), asked.at(asked.turn(), null, ACCEPTED, person));
        answer.accept(asked, Json.object().put("person", person).put("accepted_at", world.now.toString()));
    }

    /** Who ended the day is asked no more: the next one is, at once. */
    void review() {
        world.requests.replaceAll((id, request) -> {
            boolean left = state(request).equals(ASKING)
                    && !onDuty(request, asks(request).getFirst());
            return left ? onward(request) : request;
        });
    }

    @Override
    public Instant next() {
        return world.requests.values().stream()
                .filter(request -> world.alive(request.run()))
                .map(World.Request::until)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    @Override
    public void tick() {
        for (World.Request request : List.copyOf(world.requests.values())) {
            boolean due = request.until() != null && !request.until().isAfter(world.now) && world.alive(request.run());
            if (due && request.state().equals(NOBODY)) {
                world.requests.put(request.id(), request.at(request.turn(), null, NOBODY, null));
                answer.accept(request, null);
            } else if (due) {
                world.requests.put(request.id(), onward(request));
            }
        }
    }
}
