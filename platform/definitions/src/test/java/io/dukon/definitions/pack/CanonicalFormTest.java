package io.dukon.definitions.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.Packs;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {
    private static final String SHORT =
            """
            id: a
            trigger: { entered: sale/new }
            steps:
              - { id: one, notify: hello }
              - id: two
                if: { amount: { gt: 5 } }
                then: [ { id: three, move: sale/won } ]
                else: [ { id: four, wait: 1d, then: [ { id: five, task: call } ] } ]
              - id: six
                await:
                  - { id: late, after: 1d, steps: [ { id: seven, note: late } ] }
              - { id: eight, choose: $lead.kind, cases: [ { is: x, steps: [ { id: nine, assign: queue } ] } ] }
            """;
    private static final String LONG =
            """
            id: a
            trigger: { entered: { stage: sale/new } }
            steps:
              - { id: one, notify: { text: hello } }
              - id: two
                if: { amount: { gt: 5 } }
                then: [ { id: three, move: { to: sale/won } } ]
                else: [ { id: four, wait: { for: 1d }, then: [ { id: five, task: { use: call } } ] } ]
              - id: six
                await:
                  - { id: late, after: 1d, steps: [ { id: seven, note: { text: late } } ] }
              - { id: eight, choose: $lead.kind, cases: [ { is: x, steps: [ { id: nine, assign: { queue: queue } } ] } ] }
            """;

    @Test
    void shortAndLongAreTheSameThing() {
        Pack brief = Packs.read("automations/a.yaml", SHORT).pack();
        Pack full = Packs.read("automations/a.yaml", LONG).pack();
        assertEquals(full, brief);
    }

    @Test
    void aSavedFilterMayBeNamedAlone() {
        String schedule = "{ id: a, trigger: { schedule: { every: day, over: %s } }, steps: [ { id: b, note: c } ] }";
        assertEquals(
                Packs.read("automations/a.yaml", schedule.formatted("{ use: idle }"))
                        .pack(),
                Packs.read("automations/a.yaml", schedule.formatted("idle")).pack());
    }

    @Test
    void aPackSurvivesBeingStored() throws Exception {
        Pack pack = Packs.read(
                        "pack.yaml",
                        Packs.HEAD + "requires: { platform: \">=1.0\", packs: [base], ports: [sms] }\n"
                                + "inputs: [ { id: time, type: duration, default: 1wd } ]\nintake: [ { stage: sale/new } ]",
                        "automations/a.yaml",
                        SHORT,
                        "i18n/en.yaml",
                        "texts: { hello: \"Hello\" }")
                .pack();
        var mapper = io.dukon.definitions.json.Json.MAPPER;
        Pack stored = Pack.fromJson(mapper.readTree(mapper.writeValueAsString(pack.toJson())));
        assertEquals(pack, stored);
        assertEquals(pack.toJson(), stored.toJson());
    }
}
