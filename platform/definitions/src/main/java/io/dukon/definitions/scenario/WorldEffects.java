package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.run.Effect;
import java.util.List;

/** Performs what runs ask for. */
record WorldEffects(
        World world,
        WorldPeople people,
        WorldTasks tasks,
        WorldRecords records,
        WorldPlaces places,
        WorldCoupons coupons,
        WorldMessages messages,
        WorldRequests requests) {
    static final String ROBOT = "robot";

    /**
     * @param run the run that asks: leaving a stage by its own move does not end it
     * @throws Refusal when a rule says no
     */
    JsonNode perform(Effect effect, String run, String step) {
        Event.Cause cause = new Event.Cause(ROBOT, true, world.now);
        return switch (effect) {
            case Effect.CreateRecord create -> records.create(create, cause).toJson();
            case Effect.AssignToQueue assign -> places.assign(assign);
            case Effect.CreateTask task -> tasks.create(task, places);
            case Effect.OfferToQueue offer -> requests.offer(offer, run, step);
            case Effect.Act act -> act(act);
            default -> {
                quietly(effect, cause, run);
                yield null;
            }
        };
    }

    /** What leaves no result. */
    private void quietly(Effect effect, Event.Cause cause, String run) {
        switch (effect) {
            case Effect.MoveRecord move -> records.move(move, cause, run);
            case Effect.SetFields set ->
                set.changes().forEach((record, values) -> records.change(record.id(), values, cause));
            case Effect.CloseTasks close -> tasks.close(close);
            case Effect.SendMessage message -> messages.send(message);
            case Effect.AddNote note -> world.say("note", note.text(), null, id(note.record()));
            case Effect.Notify notify ->
                people.all(notify.to()).forEach(to -> world.say("notify", notify.text(), to, id(notify.record())));
            default -> throw new StoryProblem("story_not_played", effect);
        }
    }

    private static String id(RecordRef record) {
        return record == null ? null : record.id();
    }

    private JsonNode act(Effect.Act act) {
        return switch (act.verb()) {
            case "coupon.issue" -> coupons.issue(act.parameters());
            case "conversation.attach" -> {
                world.record(act.parameters().get("to").asText());
                yield null;
            }
            default -> throw new Refusal(List.of("unknown_act " + act.verb()));
        };
    }
}
