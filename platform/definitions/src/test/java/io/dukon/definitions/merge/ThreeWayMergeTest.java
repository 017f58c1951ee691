package io.dukon.definitions.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.Packs;
import io.dukon.definitions.pack.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {
    private static final String ROBOT = "{ id: r, trigger: { entered: s/a }, steps: [ %s ] }";

    private static Merged robot(String base, String mine, String theirs, Decision... decisions) {
        return ThreeWayMerge.merge(robot(base), robot(mine), robot(theirs), List.of(decisions));
    }

    private static List<Item> robot(String steps) {
        return DifferenceTest.items("automations/x.yaml", ROBOT.formatted(steps));
    }

    private static String steps(Merged merged) {
        List<String> ids = merged.items().getFirst().content().path("steps").findValuesAsText("id");
        return String.join(" ", ids);
    }

    private static List<String> conflicts(Merged merged) {
        return merged.conflicts().stream().map(Conflict::path).toList();
    }

    @Test
    void stepsOfBothSidesStandWhereTheirAuthorsPutThem() {
        Merged merged = robot(
                "{ id: a, note: t }, { id: b, note: t }",
                "{ id: a, note: t }, { id: mine, note: t }, { id: b, note: t }",
                "{ id: first, note: t }, { id: a, note: t }, { id: b, note: t }, { id: last, note: t }");
        assertTrue(merged.clean());
        assertEquals("first a mine b last", steps(merged));
    }

    @Test
    void asksWhenBothChangeTheSameThing() {
        Merged merged = robot("{ id: a, wait: 1d }", "{ id: a, wait: 3h }", "{ id: a, wait: 1wd }");
        Conflict conflict = merged.conflicts().getFirst();
        assertEquals("automations/r.steps[a].wait.for", conflict.path());
        assertEquals(
                "1d 3h 1wd",
                conflict.base().asText() + " " + conflict.mine().asText() + " "
                        + conflict.theirs().asText());
        assertEquals(
                "3h",
                merged.items().getFirst().content().at("/steps/0/wait/for").asText());

        Decision taken = conflict.decide(Choice.THEIRS, null);
        Merged decided = robot("{ id: a, wait: 1d }", "{ id: a, wait: 3h }", "{ id: a, wait: 1wd }", taken);
        assertTrue(decided.clean());
        assertEquals(
                "1wd",
                decided.items().getFirst().content().at("/steps/0/wait/for").asText());

        JsonNode text = Packs.text("2d");
        Merged own = robot(
                "{ id: a, wait: 1d }",
                "{ id: a, wait: 3h }",
                "{ id: a, wait: 1wd }",
                conflict.decide(Choice.OWN, text));
        assertEquals(
                "2d", own.items().getFirst().content().at("/steps/0/wait/for").asText());

        Merged later = robot("{ id: a, wait: 1d }", "{ id: a, wait: 3h }", "{ id: a, wait: 2wd }", taken);
        assertEquals(List.of(conflict.path()), conflicts(later), "they offer something else: asked anew");
    }

    @Test
    void oneStepDoesNotGetTwoVerbs() {
        Merged merged = robot("{ id: a, note: t }", "{ id: a, notify: t }", "{ id: a, move: s/b }");
        assertEquals(List.of("automations/r.steps[a]"), conflicts(merged));
        assertEquals(
                "t",
                merged.items().getFirst().content().at("/steps/0/notify/text").asText());
    }

    @Test
    void removedHereAndChangedThereIsAsked() {
        Merged mineGone = robot(
                "{ id: a, note: t }, { id: b, note: t }",
                "{ id: b, note: t }",
                "{ id: a, note: u }, { id: b, note: t }");
        assertEquals(List.of("automations/r.steps[a]"), conflicts(mineGone));
        assertEquals("b", steps(mineGone));
        assertEquals(Severity.DANGER, mineGone.conflicts().getFirst().severity());

        Merged theirsGone = robot(
                "{ id: a, note: t }, { id: b, note: t }",
                "{ id: a, note: u }, { id: b, note: t }",
                "{ id: b, note: t }");
        assertEquals(List.of("automations/r.steps[a]"), conflicts(theirsGone));
        assertEquals("a b", steps(theirsGone));
    }

    @Test
    void twoOrdersAreAsked() {
        Merged merged = robot(
                "{ id: a, note: t }, { id: b, note: t }, { id: c, note: t }",
                "{ id: b, note: t }, { id: a, note: t }, { id: c, note: t }",
                "{ id: a, note: t }, { id: c, note: t }, { id: b, note: t }, { id: d, note: t }");
        assertEquals(List.of("automations/r.steps.order"), conflicts(merged));
        assertEquals("b d a c", steps(merged));
    }

    @Test
    void setsNeverQuarrel() {
        String type = "{ id: t, required: [ { id: x, roles: [m], fields: [%s] } ] }";
        Merged merged = ThreeWayMerge.merge(
                DifferenceTest.items("types/x.yaml", type.formatted("a, b")),
                DifferenceTest.items("types/x.yaml", type.formatted("a, b, mine")),
                DifferenceTest.items("types/x.yaml", type.formatted("theirs, b")),
                List.of());
        assertTrue(merged.clean());
        assertEquals(
                "[\"theirs\",\"b\",\"mine\"]",
                merged.items().getFirst().content().at("/required/0/fields").toString());
    }

    @Test
    void rightsAreJudgedTypeByType() {
        String role = "{ id: r, rights: [ %s ] }";
        Merged merged = ThreeWayMerge.merge(
                DifferenceTest.items("roles/x.yaml", role.formatted("{ on: deal, may: [see, edit] }")),
                DifferenceTest.items("roles/x.yaml", role.formatted("{ on: deal, may: [see] }")),
                DifferenceTest.items(
                        "roles/x.yaml",
                        role.formatted("{ on: deal, may: [see, edit, delete] }, { on: task, may: [see] }")),
                List.of());
        assertEquals(List.of("roles/r.rights[deal]"), conflicts(merged));
        assertEquals(Severity.DANGER, merged.conflicts().getFirst().severity());
        assertEquals(
                "[\"see\"]",
                merged.items().getFirst().content().at("/rights/0/may").toString());
        assertEquals(
                "task", merged.items().getFirst().content().at("/rights/1/on").asText());
    }
}
