package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.Input;
import io.dukon.definitions.run.Interpreter;
import io.dukon.definitions.run.Outcome;
import io.dukon.definitions.run.RunState;
import io.dukon.definitions.run.Wait;
import io.dukon.kernel.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Goes through an automation as far as it goes by itself: time passes, people do nothing. The interpreter is the one that
 * runs in the shop; what it asks for is told and not done.
 */
final class TrialRun {

    private static final int MOST = 200;

    private final Automation automation;
    private final TrialContext context;
    private final BiConsumer<Effect, TrialContext> told;
    private final List<Wait> waits = new ArrayList<>();
    private final List<String> unmet = new ArrayList<>();

    TrialRun(Automation automation, TrialContext context, BiConsumer<Effect, TrialContext> told) {
        this.automation = automation;
        this.context = context;
        this.told = told;
    }

    void go(Event event) {
        Outcome outcome = Interpreter.start(automation, event, context);
        for (int steps = 0; steps < MOST && outcome != null; steps++) {
            outcome = switch (outcome) {
                case Outcome.Perform perform -> performed(perform);
                case Outcome.Waiting waiting -> waited(waiting);
                case Outcome.Refused refused -> {
                    unmet.addAll(refused.ids());
                    yield null;
                }
                case Outcome.Done done -> null;
            };
        }
    }

    private Outcome performed(Outcome.Perform perform) {
        told.accept(perform.effect(), context);
        JsonNode result = context.perform(perform.effect());
        return resume(perform.state(), new Input.Performed(result));
    }

    /** What only time ends is passed over; where people decide, the trial stops. */
    private Outcome waited(Outcome.Waiting waiting) {
        boolean passes = waiting.waits().size() == 1
                && waiting.waits().getFirst() instanceof Wait.Timer timer
                && timer.due() != null;
        if (!passes) {
            waits.addAll(waiting.waits());
            return null;
        }
        Wait.Timer timer = (Wait.Timer) waiting.waits().getFirst();
        context.at(timer.due());
        return resume(waiting.state(), new Input.Woken(timer.id(), Json.MAPPER.createObjectNode()));
    }

    private Outcome resume(RunState state, Input input) {
        return Interpreter.resume(automation, state, input, context);
    }

    List<Wait> waits() {
        return waits;
    }

    /** Ids of what a button requires and the record lacks. */
    List<String> unmet() {
        return unmet;
    }
}
