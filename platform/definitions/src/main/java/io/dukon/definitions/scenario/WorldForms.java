package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.form.FormAnswers;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.run.Wait;
import io.dukon.definitions.type.Country;
import io.dukon.definitions.value.Moments;
import io.dukon.definitions.work.TaskTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms that people submit from their tasks: once each. */
record WorldForms(Configuration configuration, World world, RunContext context, WorldTasks tasks, WorldRuns runs) {

    /** @throws Refusal with the fields that are wrong; nothing was created then */
    void submit(JsonNode body, Event.Cause cause) {
        World.Task task = tasks.find(body);
        TaskTemplate template = configuration.tasks().get(task.template());
        if (template == null || template.form() == null) {
            throw new StoryProblem("story_no_form", task.template());
        }
        if (!task.state().equals("open")) {
            throw new Refusal(List.of(task.state().equals("done") ? "already_submitted" : "task_void"));
        }
        FormDefinition form = configuration.forms().get(template.form());
        FormAnswers answers = FormAnswers.of(
                form,
                template.variant(),
                local(form, Json.entries(body.path("with"))),
                configuration,
                Country.KYRGYZSTAN,
                moment -> Moments.instant(moment, world.now, context.zone(), value -> StoryTime.text(value, context)));
        if (!answers.problems().isEmpty()) {
            throw new Refusal(answers.problems());
        }
        tasks.done(task, cause);
        world.pending.add(new Event.FormSubmitted(world.record(task.on()).ref(), form.id(), answers.values(), cause));
        wake(task, answers.values());
    }

    private Map<String, JsonNode> local(FormDefinition form, Map<String, JsonNode> given) {
        Map<String, JsonNode> all = new LinkedHashMap<>(given);
        if (form.fills() != null) {
            all.replaceAll((field, value) -> StoryTime.localToInstant(
                    configuration.type(form.fills()).orElseThrow(), field, value, context.zone()));
        }
        return all;
    }

    private void wake(World.Task task, Map<String, JsonNode> answers) {
        for (World.Run run : List.copyOf(world.runs.values())) {
            for (Wait wait : run.alive() ? run.waits() : List.<Wait>of()) {
                if (wait instanceof Wait.FormSubmitted form && form.task().equals(task.id())) {
                    runs.wake(run, wait.id(), Json.object(answers));
                }
            }
        }
    }
}
