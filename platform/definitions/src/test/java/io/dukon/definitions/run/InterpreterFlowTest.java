package io.dukon.definitions.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.Packs;
import io.dukon.definitions.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How runs go: branches, waits, the end. */
class InterpreterFlowTest {
    /** Performs everything until the run waits or is done; the steps performed. */
    private static List<String> play(Shop shop, Outcome first) {
        List<String> performed = new ArrayList<>();
        Outcome outcome = first;
        while (outcome instanceof Outcome.Perform perform) {
            performed.add(perform.state().step());
            outcome = shop.done(outcome, null);
        }
        performed.add(outcome.getClass().getSimpleName());
        return performed;
    }

    @Test
    void goesThroughBranchesAndOutOfThem() {
        String steps =
                """
                - id: outer
                  if: { kind: a }
                  then:
                    - { id: in1, note: x }
                    - id: inner
                      if: { count: { gt: 5 } }
                      then: [ { id: deep, note: x } ]
                    - { id: in2, note: x }
                  else: [ { id: other, note: x } ]
                - { id: last, note: x }
                """;
        Shop shop = Shop.steps(steps).set("l1", "kind", "a").set("l1", "count", 6);
        assertEquals(List.of("in1", "deep", "in2", "last", "Done"), play(shop, shop.start()));
        shop.set("l1", "count", 5);
        assertEquals(List.of("in1", "in2", "last", "Done"), play(shop, shop.start()));
        shop.set("l1", "kind", "b");
        assertEquals(List.of("other", "last", "Done"), play(shop, shop.start()));
    }

    @Test
    void choosesByValue() {
        Shop shop = Shop.steps(
                """
                - id: c
                  choose: $lead.kind
                  cases:
                    - { is: [a, b], steps: [ { id: ab, note: x } ] }
                    - { is: c, steps: [] }
                  else: [ { id: rest, note: x } ]
                - { id: last, note: x }
                """);
        assertEquals(
                List.of("ab", "last", "Done"),
                play(shop, shop.set("l1", "kind", "b").start()));
        assertEquals(
                List.of("last", "Done"), play(shop, shop.set("l1", "kind", "c").start()));
        assertEquals(
                List.of("rest", "last", "Done"),
                play(shop, shop.set("l1", "kind", "z").start()));
    }

    @Test
    void stopEndsTheRunFromWithin() {
        Shop shop = Shop.steps("- { id: i, if: {}, then: [ { id: s, stop: true } ] }\n- { id: never, note: x }");
        assertEquals(List.of("Done"), play(shop, shop.start()));
    }

    @Test
    void waitsALengthOfTimeAndThenDoes() {
        Shop shop = Shop.steps("- { id: w, wait: 2h, then: [ { id: inside, note: x } ] }\n- { id: last, note: x }");
        Outcome.Waiting waiting = (Outcome.Waiting) shop.start();
        assertEquals(List.of(new Wait.Timer("w", Instant.parse("2026-03-02T06:00:00Z"), Set.of())), waiting.waits());
        shop.now = Instant.parse("2026-03-02T06:00:00Z");
        assertEquals(List.of("inside", "last", "Done"), play(shop, shop.wake(waiting, "w", null)));
    }

    @Test
    void aTimerIsPlannedAnewFromWhenTheRunBeganToWait() {
        Shop shop = Shop.steps(
                "- { id: w, wait: { until: { from: $lead.until, minus: $input.time } } }\n- { id: v, wait: $input.time }");
        Outcome.Waiting empty = (Outcome.Waiting) shop.start();
        Wait.Timer timer = (Wait.Timer) empty.waits().getFirst();
        assertNull(timer.due());
        assertEquals(Set.of("$lead.until", "$input.time"), timer.reads());

        shop.set("l1", "until", "2026-03-03T04:00:00Z");
        shop.now = Shop.START.plusSeconds(60);
        Outcome.Waiting planned = (Outcome.Waiting) Interpreter.replan(shop.automation(), empty.state(), shop);
        assertEquals(
                Instant.parse("2026-03-03T02:00:00Z"),
                ((Wait.Timer) planned.waits().getFirst()).due());

        Outcome.Waiting second = (Outcome.Waiting) shop.wake(planned, "w", null);
        shop.inputs.put("time", Packs.text("5h"));
        shop.now = Shop.START.plusSeconds(600);
        Outcome.Waiting again = (Outcome.Waiting) Interpreter.replan(shop.automation(), second.state(), shop);
        assertEquals(
                Shop.START.plusSeconds(60 + 5 * 3600),
                ((Wait.Timer) again.waits().getFirst()).due());
    }

    @Test
    void aMomentThatHasPassedRunsOrIsSkipped() {
        String step =
                "- { id: w, wait: { until: $lead.until%s }, then: [ { id: inside, note: x } ] }\n- { id: last, note: x }";
        Shop run = Shop.steps(step.formatted("")).set("l1", "until", "2026-03-02T03:59:59Z");
        assertEquals(List.of("inside", "last", "Done"), play(run, run.start()));
        Shop skip = Shop.steps(step.formatted(", past: skip")).set("l1", "until", "2026-03-02T03:59:59Z");
        assertEquals(List.of("last", "Done"), play(skip, skip.start()));
        skip.set("l1", "until", "2026-03-02T04:00:00Z");
        assertEquals(List.of("inside", "last", "Done"), play(skip, skip.start()));
    }

    @Test
    void awaitNamesEveryThingThatMayHappen() {
        Shop shop = Shop.steps(
                """
                - { id: t, task: call }
                - id: w
                  await:
                    - { id: finished, task: $t }
                    - { id: filled, form: $t }
                    - { id: moved, stage: leads/done }
                    - { id: rich, that: { count: { gt: 5 } } }
                    - { id: pressed, button: { roles: [boss], require: [ { id: r, that: { kind: a } } ] } }
                    - { id: event, event: coupon.used }
                    - { id: late, after: 24h, steps: [ { id: remind, note: x } ] }
                    - { id: evening, at: { at: "18:00" } }
                - { id: branch, if: { $w.branch: late }, then: [ { id: was_late, note: x } ] }
                """);
        Outcome.Waiting waiting =
                (Outcome.Waiting) shop.done(shop.start(), Json.object().put("id", "t7"));
        List<Wait> waits = waiting.waits();
        assertEquals(new Wait.TaskFinished("finished", "t7"), waits.get(0));
        assertEquals(new Wait.FormSubmitted("filled", "t7"), waits.get(1));
        assertEquals(new Wait.StageEntered("moved", Shop.LEAD, List.of("leads/done")), waits.get(2));
        assertInstanceOf(Wait.ConditionHolds.class, waits.get(3));
        assertEquals(List.of("boss"), ((Wait.ButtonPressed) waits.get(4)).roles());
        assertEquals(new Wait.EventHappened("event", Shop.LEAD, "coupon.used"), waits.get(5));
        assertEquals(Instant.parse("2026-03-03T04:00:00Z"), ((Wait.Timer) waits.get(6)).due());
        assertEquals(Instant.parse("2026-03-02T12:00:00Z"), ((Wait.Timer) waits.get(7)).due());

        assertEquals(List.of("remind", "was_late", "Done"), play(shop, shop.wake(waiting, "late", null)));
        assertEquals(List.of("Done"), play(shop, shop.wake(waiting, "moved", null)));
        assertThrows(IllegalStateException.class, () -> shop.wake(waiting, "nothing", null));
    }

    @Test
    void aConditionThatHoldsAlreadyIsNotWaitedFor() {
        Shop shop = Shop.steps("- { id: w, await: { that: { kind: a } } }\n- { id: last, note: x }")
                .set("l1", "kind", "a");
        assertEquals(List.of("last", "Done"), play(shop, shop.start()));
    }

    @Test
    void answersOfAFormAreResults() {
        Shop shop = Shop.steps(
                "- { id: t, task: call }\n- { id: f, await: { form: $t } }\n- { id: s, set: { kind: $f.answer } }");
        Outcome waiting = shop.done(shop.start(), Json.object().put("id", "t7"));
        Outcome.Perform set =
                (Outcome.Perform) shop.wake(waiting, "f", Json.object().put("answer", "yes"));
        assertEquals(
                "yes",
                ((Effect.SetFields) set.effect())
                        .changes()
                        .get(Shop.LEAD)
                        .get("kind")
                        .asText());
    }

    @Test
    void anOfferIsTakenOrNot() {
        Shop shop = Shop.steps(
                """
                - { id: o, offer: { queue: sellers, each: 60s, laps: 2, then: all }, else: [ { id: sorry, note: x } ] }
                - { id: s, set: { seller: $o.person } }
                """);
        Outcome.Perform asked = (Outcome.Perform) shop.start();
        Effect.OfferToQueue offer = (Effect.OfferToQueue) asked.effect();
        assertEquals("60s", offer.each().toString());
        assertTrue(offer.thenAll());
        Outcome.Waiting waiting =
                (Outcome.Waiting) shop.done(asked, Json.object().put("id", "r1"));
        assertEquals(List.of(new Wait.RequestAnswered("o", "r1")), waiting.waits());

        Outcome.Perform taken =
                (Outcome.Perform) shop.wake(waiting, "o", Json.object().put("person", "bek"));
        assertEquals(
                "bek",
                ((Effect.SetFields) taken.effect())
                        .changes()
                        .get(Shop.LEAD)
                        .get("seller")
                        .asText());
        assertEquals(
                "sorry",
                ((Outcome.Perform) shop.wake(waiting, "o", null)).state().step());
    }

    @Test
    void aButtonIsRefusedByItsConditionsAndItsStage() {
        Shop shop = new Shop(
                """
                trigger: { button: { type: lead, stages: [leads/new], require: [ { id: k, that: { kind: a } }, { id: c, that: { count: 1 } } ] } }
                steps: [ { id: n, note: x } ]
                """);
        assertEquals(new Outcome.Refused(List.of("k", "c")), shop.start());
        shop.set("l1", "kind", "a").set("l1", "count", 1).set("l1", "stage", "leads/done");
        assertEquals("stage", ((Outcome.Refused) shop.start()).id());
        assertInstanceOf(
                Outcome.Perform.class, shop.set("l1", "stage", "leads/new").start());
    }

    @Test
    void whenIsJudgedOnTheSubject() {
        Shop shop = new Shop("trigger: { button: { type: lead } }\nwhen: { kind: { not: a } }\nsteps: []");
        assertTrue(Interpreter.applies(shop.automation(), shop.pressed(Map.of()), shop));
        assertFalse(Interpreter.applies(shop.automation(), shop.pressed(Map.of()), shop.set("l1", "kind", "a")));
        assertInstanceOf(Outcome.Done.class, shop.start());
    }

    @Test
    void theSameStateAndInputGiveTheSameOutcome() throws Exception {
        Shop shop =
                Shop.steps("- { id: a, create: contact }\n- { id: w, wait: 1d }\n- { id: b, set: { contact: $a } }");
        Outcome first = shop.start();
        assertEquals(first, shop.start());
        Outcome.Waiting waiting = (Outcome.Waiting)
                shop.done(first, Json.object().put("type", "contact").put("id", "c1"));

        String stored = Json.MAPPER.writeValueAsString(waiting.state().toJson());
        RunState restored = RunState.fromJson(Json.MAPPER.readTree(stored));
        assertEquals(waiting.state(), restored);
        assertEquals(
                shop.wake(waiting, "w", null),
                Interpreter.resume(shop.automation(), restored, new Input.Woken("w", null), shop));
    }

    @Test
    void aRunFinishesOnTheVersionItBeganWith() {
        Shop before = Shop.steps("- { id: a, note: x }");
        Shop after = Shop.steps("- { id: a, note: y }");
        RunState state = ((Outcome.Perform) before.start()).state();
        assertThrows(
                IllegalArgumentException.class,
                () -> Interpreter.resume(after.automation(), state, new Input.Performed(null), after));
        assertThrows(
                IllegalStateException.class,
                () -> Interpreter.resume(before.automation(), state, new Input.Woken("a", null), before));
    }
}
