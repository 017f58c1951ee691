package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.automation.WaitStore.Kept;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.Descriptions;
import io.dukon.configuration.TypeView.ButtonView;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.Interpreter;
import io.dukon.definitions.run.RunState;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.pipelines.WaitingButtons;
import io.dukon.records.RecordRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Buttons for which runs wait: on the card while the run stands there, and gone with the first answer (SS-208). */
@ApplicationScoped
class Branches implements WaitingButtons {

    /** A run that waits for a button, and the branch into which the button leads. */
    private record Open(Kept row, Run run, Automation automation, Step.Branch branch, Step.Awaited.Pressed button) {

        String id() {
            return automation.id() + "." + branch.id();
        }
    }

    @Inject
    Configurations configurations;

    @Inject
    WaitStore waits;

    @Inject
    RunStore runs;

    @Inject
    Segments segments;

    @Inject
    Contexts contexts;

    @Inject
    Presses presses;

    @Inject
    Wakes wakes;

    @Inject
    Clock clock;

    @Override
    public List<ButtonView> of(RecordRow record) {
        Caller reader = Callers.current();
        Descriptions words = new Descriptions(configurations.current(), reader.locale());
        return open(record)
                .filter(one -> words.mayPress(one.button().roles(), reader.roles()))
                .map(one -> words.branch(
                        one.automation(), one.branch(), one.button().ask(), record.type()))
                .distinct()
                .toList();
    }

    private Stream<Open> open(RecordRow record) {
        return waits.on(WaitCodec.BUTTON, record.id().toString()).stream().flatMap(wait -> open(wait).stream());
    }

    private Optional<Open> open(Kept wait) {
        return runs.find(wait.runId()).flatMap(run -> {
            Automation automation = segments.automation(run);
            return automation
                    .branch(wait.branch())
                    .filter(branch -> branch.awaited() instanceof Step.Awaited.Pressed)
                    .map(branch -> new Open(wait, run, automation, branch, (Step.Awaited.Pressed) branch.awaited()));
        });
    }

    /**
     * Presses the button of a waiting run: it goes on inside the press.
     *
     * @param button {@code automation.branch}
     * @throws Problem 409 when no run waits for it, or a condition that it requires is unmet; 403 for other roles
     */
    void press(RecordRow row, String button, Map<String, JsonNode> given) {
        Configuration configuration = configurations.current();
        Open open = open(row).filter(one -> one.id().equals(button)).findFirst().orElseThrow(() -> Problem.of(
                        409, "automation", "button_not_now")
                .with("refusal", "not_now"));
        Caller by = Callers.current();
        Descriptions words = new Descriptions(configuration, by.locale());
        if (!words.mayPress(open.button().roles(), by.roles())) {
            throw Problem.of(403, "automation", "button_not_yours");
        }
        Map<String, JsonNode> answers =
                Presses.answers(configuration, open.button().ask(), given);
        presses.fill(row, open.button().ask(), answers);
        require(open, configuration, by.locale());
        ObjectNode values = Json.MAPPER.createObjectNode();
        answers.forEach(values::set);
        values.put("actor", by.memberId() == null ? null : by.memberId().toString())
                .put("at", clock.instant().toString());
        wakes.pressed(open.row(), values);
    }

    private void require(Open open, Configuration configuration, String locale) {
        List<String> unmet = Interpreter.unmet(
                open.button(), RunState.fromJson(open.run().kept()), contexts.now(contexts.principal()));
        if (!unmet.isEmpty()) {
            String text = configuration.text(locale, "automations." + open.id() + ".refuse." + unmet.getFirst());
            throw Problem.of(409, "automation", "refused", text).with("refusal", unmet.getFirst());
        }
    }
}
