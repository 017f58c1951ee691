package io.dukon.queues;

import io.dukon.configuration.ShopClock;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.work.Candidate;
import io.dukon.definitions.work.Round;
import io.dukon.definitions.work.Round.State;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Jobs;
import io.dukon.tasks.HeldTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Sends requests on their way round; their records are locked whenever a request changes. */
@ApplicationScoped
class Rounds {

    @Inject
    RequestStore store;

    @Inject
    Queues queues;

    @Inject
    Asking asking;

    @Inject
    HeldTasks tasks;

    @Inject
    Jobs jobs;

    @Inject
    ShopClock time;

    @Inject
    Event<RequestAnswered> answered;

    UUID begin(Effect.OfferToQueue offer, UUID run, String step) {
        UUID record = UUID.fromString(offer.record().id());
        List<String> order =
                queues.order(offer.queue(), record).stream().map(Candidate::id).toList();
        Round round = Round.begin(
                offer.each(), offer.laps(), offer.thenAll(), order, time.now(), time.zone(), onDuty(offer.queue()));
        Kept request =
                new Kept(Ids.next(), run, step, record, offer.queue(), offer.decline(), round, true, time.now(), null);
        store.add(request);
        follow(request, List.of(), List.of());
        return request.id();
    }

    /** Its time has come: the turn passes, or its run hears that nobody has it. */
    void due(UUID id) {
        store.lock(id).filter(this::isDue).ifPresent(request -> {
            if (request.round().state() == State.NOBODY) {
                store.update(request.with(request.round().told(), null));
                answered.fire(new RequestAnswered(id, request.run(), request.step(), null, time.now()));
            } else {
                change(request, onward(request.round(), request.queue()), List.of());
            }
        });
    }

    /** The request as it is at this moment: a turn that is over has passed, whether its job ran or not. */
    Optional<Kept> now(UUID id) {
        return store.lock(id)
                .map(request -> isDue(request) && request.round().open()
                        ? request.with(onward(request.round(), request.queue()), null)
                        : request);
    }

    /** Somebody said no. */
    void decline(Kept request, UUID member) {
        Round round = request.round().without(member.toString(), time.now(), time.zone(), onDuty(request.queue()));
        change(request, round, List.of());
    }

    /** Duty has changed: who went is asked no more, who came is asked too when everybody is. */
    void review(UUID id, List<String> changed) {
        store.lock(id).filter(Kept::open).ifPresent(request -> {
            Round round = request.round();
            boolean gone = round.asked() != null && !onDuty(request.queue()).test(round.asked());
            if (gone) {
                change(request, onward(round, request.queue()), List.of());
            } else if (round.state() == State.BROADCAST) {
                follow(
                        request,
                        changed,
                        asking.now(request).stream()
                                .filter(one -> !changed.contains(one))
                                .toList());
            }
        });
    }

    /**
     * Who accepted it has left the shop: the others are asked again, while its run stands where it is; tasks that it set
     * for him wait for who takes it now. Whoever was let in again meanwhile keeps it.
     */
    void giveBack(UUID id) {
        store.lock(id)
                .filter(request -> request.alive() && store.heldByGone(id))
                .ifPresent(request -> {
                    UUID gone = UUID.fromString(request.round().person());
                    store.heldBy(request.run(), gone).forEach(tasks::release);
                    Kept after = request.with(request.round().givenBack(), request.acceptedAt());
                    store.update(after);
                    follow(after, List.of(), List.of());
                    asking.moved(after);
                });
    }

    void accept(Kept request, UUID member) {
        List<String> before = asking.now(request);
        store.update(request.with(request.round().taken(member.toString()), time.now()));
        asking.changed(before);
        asking.moved(request);
        if (request.acceptedAt() != null) {
            store.unheld(request.run()).forEach(task -> tasks.give(task, member));
        }
        answered.fire(new RequestAnswered(request.id(), request.run(), request.step(), member, time.now()));
    }

    private void change(Kept request, Round round, List<String> told) {
        List<String> before = asking.now(request);
        Kept after = request.with(round, request.acceptedAt());
        store.update(after);
        follow(after, before, told);
    }

    /** @param told who knows of it already and is not told again */
    private void follow(Kept request, List<String> before, List<String> told) {
        List<String> people = asking.now(request);
        asking.changed(before);
        asking.moved(request);
        people.stream().filter(one -> !told.contains(one)).forEach(one -> asking.ask(request, UUID.fromString(one)));
        if (request.round().until() != null) {
            jobs.add(
                    RequestJob.KIND,
                    "request:" + request.id() + ":" + request.round().turn(),
                    request.round().until(),
                    Map.of("request", request.id().toString()));
        }
    }

    private boolean isDue(Kept request) {
        return request.alive()
                && request.round().until() != null
                && !request.round().until().isAfter(time.now());
    }

    private Round onward(Round round, String queue) {
        return round.onward(time.now(), time.zone(), onDuty(queue));
    }

    private Predicate<String> onDuty(String queue) {
        return person -> queues.onDuty(queue, UUID.fromString(person), null);
    }
}
