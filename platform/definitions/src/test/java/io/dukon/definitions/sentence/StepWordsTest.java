package io.dukon.definitions.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.Packs;
import io.dukon.definitions.configuration.Configuration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepWordsTest {

    private static final Configuration SHOP = Packs.configuration(
            "pack.yaml",
            Packs.HEAD,
            "types/all.yaml",
            "{ id: lead, fields: [] }",
            "pipelines/leads.yaml",
            "{ id: leads, type: lead, stages: [ { id: new, kind: open }, { id: done, kind: won } ] }",
            "tasks/all.yaml",
            "{ id: call, due: 1d }",
            "automations/a.yaml",
            "{ id: a, trigger: { entered: leads/new }, steps: [ { id: i, if: {}, then: [ { id: call, task: { use: call } } ] }, { id: on, move: leads/done } ] }",
            "i18n/en.yaml",
            "{ tasks: { call: { title: \"Call {record.title}\", text: \"\" } }, stages: { leads: { new: New, done: Done } } }");

    @Test
    void a_step_is_said_whatever_its_depth() {
        assertEquals(Optional.of("task “Call”"), said("call"));
        assertEquals(Optional.of("moves to “Done”"), said("on"));
        assertEquals(Optional.empty(), said("nowhere"));
    }

    private static Optional<String> said(String step) {
        return Sentence.step(SHOP.automation("a").orElseThrow(), step, SHOP, "en");
    }
}
