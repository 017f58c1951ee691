package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.work.Round;
import io.dukon.definitions.work.Round.State;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Requests that go round the people of a queue until one takes them. */
final class WorldRequests implements Ticking {
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
        Round round = Round.begin(
                offer.each(), offer.laps(), offer.thenAll(), order, world.now, context.zone(), onDuty(offer.queue()));
        world.requests.put(
                id, new World.Request(id, run, step, record.ref().id(), offer.queue(), offer.decline(), round));
        return Json.object().put("id", id);
    }

    private Predicate<String> onDuty(String queue) {
        return person -> people.onDuty(people.queue(queue), world.person(person), people.today());
    }

    private World.Request onward(World.Request request) {
        return request.with(request.round().onward(world.now, context.zone(), onDuty(request.queue())));
    }

    List<String> asks(World.Request request) {
        Round round = request.round();
        if (!round.open() || !world.alive(request.run())) {
            return List.of();
        }
        return round.asked() != null
                ? List.of(round.asked())
                : people
                        .order(people.queue(request.queue()), world.records.get(request.record()), people.today())
                        .stream()
                        .filter(round::asks)
                        .toList();
    }

    String state(World.Request request) {
        return request.round().open() && !world.alive(request.run())
                ? "withdrawn"
                : request.round().state().name().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal when somebody else has it, or the person's time is over */
    void accept(String person, String record) {
        World.Request asked = asked(person, record);
        world.requests.put(asked.id(), asked.with(asked.round().taken(person)));
        answer.accept(asked, Json.object().put("person", person).put("accepted_at", world.now.toString()));
    }

    /** The next one is asked at once. @throws Refusal as for {@link #accept} */
    void decline(String person, String record) {
        World.Request asked = asked(person, record);
        if (!asked.decline()) {
            throw new Refusal(List.of("no_decline"));
        }
        world.requests.put(
                asked.id(),
                asked.with(asked.round().without(person, world.now, context.zone(), onDuty(asked.queue()))));
    }

    private World.Request asked(String person, String record) {
        List<World.Request> all = world.requests.values().stream()
                .filter(request -> record == null || request.record().equals(world.id(record)))
                .toList();
        return all.stream()
                .filter(request -> asks(request).contains(person))
                .findFirst()
                .orElseThrow(() -> {
                    boolean taken = !all.isEmpty()
                            && all.stream().allMatch(request -> request.round().state() == State.ACCEPTED);
                    return new Refusal(List.of(taken ? "already_taken" : "too_late"));
                });
    }

    /** Who ended the day is asked no more: the next one is, at once. */
    void review() {
        world.requests.replaceAll((id, request) -> {
            String asked = world.alive(request.run()) ? request.round().asked() : null;
            return asked == null || onDuty(request.queue()).test(asked) ? request : onward(request);
        });
    }

    @Override
    public Instant next() {
        return world.requests.values().stream()
                .filter(request -> world.alive(request.run()))
                .map(request -> request.round().until())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    @Override
    public void tick() {
        for (World.Request request : List.copyOf(world.requests.values())) {
            Round round = request.round();
            boolean due = round.until() != null && !round.until().isAfter(world.now) && world.alive(request.run());
            if (due && round.state() == State.NOBODY) {
                world.requests.put(request.id(), request.with(round.told()));
                answer.accept(request, null);
            } else if (due) {
                world.requests.put(request.id(), onward(request));
            }
        }
    }
}
