package io.dukon.definitions.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.dukon.definitions.Packs;
import io.dukon.definitions.pack.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    static List<Item> items(String file, String text) {
        return Packs.read(file, text).pack().items();
    }

    private static String paths(String file, String before, String after) {
        return String.join(
                " ",
                Difference.between(items(file, before), items(file, after)).stream()
                        .map(Change::path)
                        .toList());
    }

    @Test
    void namesPlacesByIds() {
        String wait =
                "{ id: put_aside, trigger: { entered: s/a }, steps: [ { id: day_before, wait: { for: 1d%s } } ] }";
        assertEquals(
                "processes/put_aside.steps[day_before].wait.past",
                paths("processes/x.yaml", wait.formatted(""), wait.formatted(", past: skip")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                // short and long, one and several, defaults and numbers written or not
                "id: a, trigger: { entered: s/a }, steps: [ { id: m, move: s/b } ];"
                        + "id: a, enabled: true, trigger: { entered: { stage: [s/a], by: any } }, steps: [ { id: m, move: { to: s/b, again: false } } ];",
                "id: a, trigger: { button: { type: d, ask: [f], roles: [x, y] } }, steps: [];"
                        + "id: a, trigger: { button: { type: d, ask: [ { id: f } ], roles: [y, x] } }, steps: [];",
                "id: a, when: { n: 1 }, trigger: { created: d }, steps: [];"
                        + "id: a, when: { n: 1.0 }, trigger: { created: d }, steps: [], once: null;",
                // a condition is one whole
                "id: a, when: { n: 1 }, trigger: { created: d }, steps: [];"
                        + "id: a, when: { n: 2, m: 1 }, trigger: { created: d }, steps: []; processes/a.when",
                // a case is known by its first value
                "id: a, trigger: { created: d }, steps: [ { id: c, choose: $d.x, cases: [ { is: [one, two], steps: [] } ] } ];"
                        + "id: a, trigger: { created: d }, steps: [ { id: c, choose: $d.x, cases: [ { is: [one, two], steps: [ { id: s, stop: true } ] } ] } ];"
                        + "processes/a.steps[c].cases[one].steps[s]",
                // order is a thing of its own
                "id: a, trigger: { created: d }, steps: [ { id: x, note: t }, { id: y, note: t } ];"
                        + "id: a, trigger: { created: d }, steps: [ { id: y, note: t }, { id: x, note: u } ];"
                        + "processes/a.steps[x].note.text processes/a.steps.order",
                // fields of other records have names that are more than a word
                "id: a, trigger: { created: d }, steps: [ { id: x, set: { $l.who: a } } ];"
                        + "id: a, trigger: { created: d }, steps: [ { id: x, set: { $l.who: b } } ];"
                        + "processes/a.steps[x].set[$l.who]",
            })
    void tellsWhatDiffersInMeaning(String before, String after, String paths) {
        String file = "processes/x.yaml";
        assertEquals(paths == null ? "" : paths.strip(), paths(file, "{" + before + "}", "{" + after + "}"));
        boolean same = ConfigurationHash.of(items(file, "{" + before + "}"))
                .equals(ConfigurationHash.of(items(file, "{" + after + "}")));
        assertEquals(paths == null, same);
    }

    @Test
    void comparesTextsOneByOne() {
        assertEquals(
                "i18n/ru.stages.sale.won i18n/ru.stages.sale.lost",
                paths(
                        "i18n/ru.yaml",
                        "stages: { sale: { won: a, new: b } }",
                        "stages: { sale: { won: c, new: b, lost: d } }"));
    }

    @Test
    void anOrderThatForgetsSomethingLosesNothing() {
        List<Item> base = items("lists/x.yaml", "{ id: a, values: [ { id: one }, { id: two }, { id: three } ] }");
        Change order = new Change("lists/a.values.order", null, Packs.json("[ two, one, gone ]"));
        assertEquals(
                "[{\"id\":\"two\"},{\"id\":\"one\"},{\"id\":\"three\"}]",
                Difference.apply(base.getFirst(), List.of(order))
                        .content()
                        .path("values")
                        .toString());
    }

    @Test
    void pathsReadBack() {
        for (String text : List.of(
                "tasks/call",
                "types/base/deal.fields[amount].type",
                "processes/a.steps[x].set[$l.a\\]b\\\\]",
                "a/b.c.order")) {
            assertEquals(text, Path.parse(text).toString());
        }
    }

    @Test
    void theOrderOfPipelinesCountsThatOfRolesDoesNot() {
        List<Item> pipelines =
                items("pipelines/x.yaml", "[ { id: a, type: d, stages: [] }, { id: b, type: d, stages: [] } ]");
        List<Item> roles = items("roles/x.yaml", "[ { id: a }, { id: b } ]");
        assertNotEquals(ConfigurationHash.of(pipelines), ConfigurationHash.of(pipelines.reversed()));
        assertEquals(ConfigurationHash.of(roles), ConfigurationHash.of(roles.reversed()));
    }
}
