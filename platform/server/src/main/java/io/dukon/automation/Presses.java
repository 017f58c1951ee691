package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.automation.RunStore.Draft;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.Descriptions;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.Interpreter;
import io.dukon.definitions.run.RunState;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A pressed button runs to its first wait inside the press: whatever refuses or fails, nothing has happened. */
@ApplicationScoped
class Presses {

    @Inject
    Configurations configurations;

    @Inject
    Contexts contexts;

    @Inject
    Starter starter;

    @Inject
    RunStore runs;

    @Inject
    Segments segments;

    @Inject
    Records records;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** @return the record to show afterwards; null when the button opens none */
    RecordRef press(RecordRow row, String id, Map<String, JsonNode> given) {
        Configuration configuration = configurations.current();
        Automation automation = configuration
                .automation(id)
                .filter(Automation::enabled)
                .filter(one -> one.trigger() instanceof Trigger.Button button
                        && button.type().equals(row.type()))
                .orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        Trigger.Button button = (Trigger.Button) automation.trigger();
        Caller by = Callers.current();
        if (!new Descriptions(configuration, by.locale()).mayPress(button.roles(), by.roles())) {
            throw Problem.of(403, "automation", "button_not_yours");
        }
        Map<String, JsonNode> answers = answers(configuration, button.ask(), given);
        RecordRow filled = fill(row, button.ask(), answers);
        return opened(button, run(automation, filled, answers, by));
    }

    /** Answers to what the button asks, in its order; what was not given is taken from the pack. */
    static Map<String, JsonNode> answers(
            Configuration configuration, List<Trigger.Ask> asked, Map<String, JsonNode> given) {
        Problem problem = Problem.invalid();
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (Trigger.Ask ask : asked) {
            JsonNode answer = given.getOrDefault(ask.id(), ask.standard());
            if (answer == null || answer.isNull() || answer.asText("x").isBlank()) {
                problem.at("/ask/" + ask.id(), "automation", "answer_missing");
            } else if (!ask.choices().isEmpty() && !ask.choices().contains(answer.asText())
                    || "stage".equals(ask.type())
                            && configuration.stage(answer.asText()).isEmpty()) {
                problem.at("/ask/" + ask.id(), "automation", "answer_unknown");
            } else {
                answers.put(ask.id(), answer);
            }
        }
        problem.throwIfErrors();
        return answers;
    }

    /** An answer without a type of its own fills the record's field of that name. */
    RecordRow fill(RecordRow row, List<Trigger.Ask> asked, Map<String, JsonNode> answers) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        asked.stream().filter(ask -> ask.type() == null).forEach(ask -> fields.put(ask.id(), answers.get(ask.id())));
        return fields.isEmpty() ? row : records.setFields(row.id(), fields);
    }

    private RunState run(Automation automation, RecordRow row, Map<String, JsonNode> answers, Caller by) {
        Event event = new Event.ButtonPressed(Events.ref(row), automation.id(), answers, Events.cause(by, clock));
        ShopContext context = contexts.now(contexts.principal()).knowing(row);
        if (!Interpreter.applies(automation, event, context)) {
            throw Problem.of(409, "automation", "button_not_now").with("refusal", "not_now");
        }
        if (!starter.mayRun(automation, row.id(), event.cause().at())) {
            throw Problem.of(409, "automation", "button_used").with("refusal", "used");
        }
        UUID press = timeline.add(
                        row.id(), "robot", Json.MAPPER.createObjectNode().put("automation", automation.id()))
                .id();
        Draft draft =
                starter.draft(automation, event, press, row, by, clock.instant().truncatedTo(ChronoUnit.MICROS), null);
        runs.add(draft);
        Run run = runs.find(draft.id()).orElseThrow();
        return segments.advance(run, Pending.read(run.pending()));
    }

    private static RecordRef opened(Trigger.Button button, RunState state) {
        return button.opens() == null ? null : RecordRef.of(state.results().get(button.opens()));
    }
}
