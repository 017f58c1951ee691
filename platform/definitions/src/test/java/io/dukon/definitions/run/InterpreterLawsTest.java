package io.dukon.definitions.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.json.Json;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold for every automation and whatever happens to it. */
class InterpreterLawsTest {

    private static final int CASES = 10_000;

    private final Shop shop = Shop.steps("- { id: unused, stop: {} }");

    @Property(tries = CASES)
    void theSameStateInputAndContextGiveTheSameOutcomeAndAStateSurvivesItsForm(@ForAll long seed) {
        Random random = new Random(seed);
        Automation automation = new ImaginedAutomation(random).automation();
        forget(random);
        Outcome outcome = start(automation);
        assertEquals(outcome, start(automation));
        Set<String> performed = new HashSet<>();
        int inputs = 0;
        while (!(outcome instanceof Outcome.Done)) {
            assertTrue(++inputs < 500, "it comes to an end");
            RunState kept = state(outcome);
            RunState read = read(kept);
            assertEquals(kept, read);
            if (outcome instanceof Outcome.Perform) {
                assertTrue(performed.add(kept.step()), "a step is performed once: it is the key of its effect");
            }
            outcome = goOn(automation, outcome, read, random);
        }
    }

    private Outcome start(Automation automation) {
        return Interpreter.start(automation, shop.pressed(Map.of()), shop);
    }

    private void forget(Random random) {
        shop.now = Shop.START;
        shop.set("l1", "kind", random.nextBoolean() ? "x" : "z").set("l1", "count", random.nextInt(5));
        shop.set(
                "l1",
                "until",
                Shop.START.plus(Duration.ofDays(random.nextInt(5))).toString());
    }

    /** From the run as it is and from the run as it was written down and read: there is no difference. */
    private Outcome goOn(Automation automation, Outcome before, RunState read, Random random) {
        Input input = input(before, random);
        Outcome after = Interpreter.resume(automation, state(before), input, shop);
        assertEquals(after, Interpreter.resume(automation, read, input, shop));
        if (after instanceof Outcome.Waiting waiting) {
            assertEquals(after, Interpreter.replan(automation, read(waiting.state()), shop), "nothing changed");
        }
        return after;
    }

    private Input input(Outcome outcome, Random random) {
        if (outcome instanceof Outcome.Perform) {
            JsonNode result =
                    random.nextInt(3) == 0 ? null : Json.object().put("id", "r").put("rank", random.nextInt(9));
            return new Input.Performed(result);
        }
        List<Wait> waits = ((Outcome.Waiting) outcome).waits();
        Wait over = waits.get(random.nextInt(waits.size()));
        if (over instanceof Wait.Timer timer && timer.due().isAfter(shop.now)) {
            shop.now = timer.due();
        }
        return new Input.Woken(over.id(), Json.object().put("answer", random.nextInt(9)));
    }

    private static RunState state(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Perform perform -> perform.state();
            case Outcome.Waiting waiting -> waiting.state();
            case Outcome.Done done -> done.state();
            case Outcome.Refused refused -> throw new AssertionError(refused.ids());
        };
    }

    private static RunState read(RunState state) {
        try {
            return RunState.fromJson(Json.MAPPER.readTree(state.toJson().toString()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
