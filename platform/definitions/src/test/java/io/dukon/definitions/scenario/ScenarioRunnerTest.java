package io.dukon.definitions.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.Packs;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioRunnerTest {
    private static final String GIVEN =
            """
            id: story
            given:
              now: 2026-03-02T10:00:00
              people: [ { id: m, role: manager }, { id: n, role: manager } ]
              records: [ { id: d, type: deal, set: { responsible: m } } ]
            story:
            """;

    private static final String PIPELINE =
            """
            id: sale
            type: deal
            moves: listed
            stages:
              - { id: new, kind: open, next: [ { to: paid }, { to: shelf } ] }
              - { id: shelf, kind: open, next: [ { to: new } ] }
              - { id: paid, kind: open, require: [ { id: name, that: { name: { filled: true } } } ] }
              - { id: won, kind: won }
            """;

    private static final String AUTOMATIONS =
            """
            - id: fresh
              trigger: { entered: sale/new }
              steps:
                - { id: call, task: call }
                - { id: later, wait: 2h }
                - { id: remind, notify: remind }
            - id: paid
              trigger: { entered: sale/paid }
              steps: [ { id: win, move: sale/won } ]
            - id: empty_shelf
              trigger: { event: { name: stock.below, type: deal } }
              steps: [ { id: go, move: sale/paid } ]
            - id: thank
              trigger:
                button:
                  type: deal
                  require: [ { id: paid_twice, that: { count: { of: payments, within: 2d, gte: 2 } } } ]
              steps: [ { id: say, note: thanks } ]
            - id: settled
              trigger: { event: { name: payment.settled, type: deal } }
              steps: [ { id: say, note: settled } ]
            - id: visit
              trigger: { date: { type: deal, field: visit, minus: 1d, at: "09:00" } }
              steps: [ { id: say, note: tomorrow } ]
            - id: monday
              trigger: { schedule: { every: week, on: monday, at: "08:00", over: { type: deal } } }
              steps: [ { id: say, notify: monday } ]
            - id: lingering
              trigger: { schedule: { every: day, at: "07:00", over: lingering } }
              steps: [ { id: say, notify: lingering } ]
            - id: force
              trigger: { button: { type: deal } }
              steps: [ { id: mark, set: { name: "" } }, { id: go, move: sale/paid } ]
            """;

    private static ScenarioResult result(String... chapters) {
        Pack pack = Packs.read(
                        "types/all.yaml",
                        "{ id: deal, fields: [ { id: name, type: text }, { id: visit, type: date }, { id: amount, type: money } ] }",
                        "pipelines/sale.yaml",
                        PIPELINE,
                        "filters/all.yaml",
                        "{ id: lingering, type: deal, that: { stage: sale/new, count: { of: moves, within: 3d, is: 0 } } }",
                        "tasks/all.yaml",
                        "[ { id: call, due: 1h } ]",
                        "queues/all.yaml",
                        "{ id: q, members: { role: manager }, order: [least_recent] }",
                        "automations/all.yaml",
                        AUTOMATIONS,
                        "tests/story.yaml",
                        GIVEN + String.join("", chapters).indent(2))
                .pack();
        return ScenarioRunner.run(Configuration.of(pack.items()), pack.items()).getFirst();
    }

    private static String play(String... chapters) {
        return result(chapters).toString();
    }

    /** An owner whose edit breaks a story reads how in his language. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ru; { record: { id: d, stage: sale/won } };  часть 1;   карточка d: стадия sale/won;             стадия sale/new",
                "ru; { task: { use: call, to: n } };          часть 1;   ровно 1: задача «call», кому n;         0; есть «call» у d (открыта, у m, срок 2026-03-02 11:00:00)",
                "uz; { notify: { text: remind } };            1-qism;    aynan 1 ta: bildirishnoma «remind»;     0",
                "ky; { weather: { sunny: true } };            1-бөлүк;   ойносо боло турган сценарий;             «weather» күтүүгө болбойт",
            })
    void tellsADifferenceInTheReadersLanguage(
            String locale, String expected, String where, String wanted, String found) {
        Failure failure = result("- then: [ " + expected + " ]\n").failure().orElseThrow();
        assertEquals(where, failure.where().in(locale));
        assertEquals(wanted, failure.expected().in(locale));
        assertTrue(failure.found().in(locale).startsWith(found), failure.found().in(locale));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{ record: { id: d, stage: sale/new, set: { responsible: m } } }",
                "{ task: { use: call, on: d, to: m, state: open, due: 2026-03-02T11:00:00 } }",
                "{ notify: { text: remind, count: 0 } }",
            })
    void findsWhatHappened(String expected) {
        assertEquals("story: ok", play("- then: [ " + expected + " ]\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{ record: { id: d, stage: sale/won } };            record d with stage sale/won, found stage sale/new",
                "{ record: { id: d, set: { responsible: n } } };    record d with responsible n, found responsible m",
                "{ record: { id: d, closed: won } };                closed won, found closed nothing",
                "{ record: { id: d, linked: [x] } };                a link to x, found none",
                "{ record: { type: deal, count: 2 } };              exactly 2 record, type deal, found 1",
                "{ task: { use: call, to: n } };                    found 0; there are “call” on d (open, m’s, due 2026-03-02 11:00:00)",
                "{ task: { use: call, due: 2026-03-02T11:00:01 } }; due 2026-03-02T11:00:01, found 0",
                "{ task: { state: void } };                         found 0",
                "{ notify: { text: remind } };                      exactly 1 notify “remind”, found 0",
                "{ weather: { sunny: true } };                      “weather” cannot be expected",
            })
    void namesTheFirstDifference(String expected, String words) {
        String said = play("- then: [ " + expected + " ]\n");
        assertTrue(said.contains(words), said);
    }

    @Test
    void movesTheClockThroughTimers() {
        assertEquals(
                "story: ok",
                play(
                        "- { at: \"11:59:59\", then: [ { notify: { text: remind, count: 0 } } ] }\n",
                        "- { at: \"12:00\", then: [ { notify: { text: remind, to: m, on: d } } ] }\n"));
    }

    @Test
    void leavingTheStageEndsRunsAndTasksOfTheStage() {
        assertEquals(
                "story: ok",
                play(
                        "- when: [ { set: { by: m, record: d, fields: { name: A } } }, { move: { by: m, record: d, to: sale/paid } } ]\n"
                                + "  then: [ { record: { id: d, stage: sale/won, closed: won } }, { task: { use: call, state: void } } ]\n",
                        "- { at: \"15:00\", then: [ { notify: { text: remind, count: 0 } } ] }\n"));
    }

    @Test
    void aRefusedActChangesNothing() {
        assertEquals(
                "story: ok",
                play("- when:\n    - set: { by: m, record: d, fields: { name: A } }\n"
                        + "    - press: { by: m, button: force, on: d, refused: name }\n"
                        + "  then: [ { record: { id: d, stage: sale/new, set: { name: A } } } ]\n"));
    }

    @Test
    void aRefusalMustBeTheOneExpected() {
        String move = "- when: [ { move: { by: m, record: d, to: sale/%s%s } } ]\n";
        assertTrue(play(move.formatted("won", "")).contains("it was refused: not_listed"));
        assertTrue(play(move.formatted("won", ", refused: from")).contains("it was refused: not_listed"));
        assertEquals("story: ok", play(move.formatted("paid", ", refused: name")));
        assertTrue(play("- when: [ { set: { by: m, record: d, fields: { name: A }, refused: name } } ]\n")
                .contains("was not refused"));
    }

    @Test
    void aRobotThatCannotGoOnFailsTheStoryUnlessItIsExpected() {
        String press = "- when: [ { event: { name: stock.below, on: d } } ]\n";
        String said = play(press);
        assertTrue(said.contains("expected robots that can do their work, found robot empty_shelf: name"), said);
        assertEquals(
                "story: ok",
                play(press + "  then: [ { incident: { on: d } }, { record: { id: d, stage: sale/new } } ]\n"));
    }

    @Test
    void countsRelatedThingsWithinATime() {
        String payment =
                "- when: [ { event: { name: payment.received, on: d } }, { event: { name: payment.settled, on: d } } ]\n";
        String ask = "- when: [ { press: { by: m, button: thank, on: d%s } } ]\n";
        assertEquals("story: ok", play(payment, ask.formatted(", refused: paid_twice"), payment, ask.formatted("")));
        assertEquals(
                "story: ok",
                play(payment, "- { at: 2026-03-04T10:00:01 }\n", payment, ask.formatted(", refused: paid_twice")));
    }

    /** As the room of payments does: sums that reach the amount tell it once, and money given back is none that came. */
    @Test
    void paymentsThatReachTheAmountSettleItOnce() {
        String ask = "{ set: { by: m, record: d, fields: { amount: %s } } }";
        String pay = "{ event: { name: payment.received, on: d, values: { amount: \"%s\" } } }";
        String none = "  then: [ { note: { text: settled, count: 0 } } ]\n";
        String once = "  then: [ { note: { text: settled, on: d } } ]\n";
        assertEquals(
                "story: ok",
                play(
                        when(ask.formatted("\"500 KGS\""), pay.formatted("499.99 KGS"), pay.formatted("500 USD"))
                                + none,
                        when(pay.formatted("-100 KGS"), pay.formatted("100 KGS")) + none,
                        when(pay.formatted("0.01 KGS")) + once,
                        when(pay.formatted("-500 KGS"), pay.formatted("500 KGS")) + once));
        assertEquals(
                "story: ok",
                play(
                        when(pay.formatted("300 KGS"), ask.formatted("\"500 KGS\"")) + none,
                        when(ask.formatted("\"200 KGS\"")) + once,
                        when(ask.formatted("\"100 KGS\"")) + once));
    }

    private static String when(String... acts) {
        return "- when: [ " + String.join(", ", acts) + " ]\n";
    }

    /** Came to the stage on Monday at ten; and, moved on and back, anew. */
    @Test
    void aScheduleGoesOverAFilterByItsName() {
        String none = "- { at: 2026-03-05T07:00:00, then: [ { notify: { text: lingering, count: 0 } } ] }\n";
        String one = "- { at: 2026-03-06T07:00:00, then: [ { notify: { text: lingering, to: m, on: d } } ] }\n";
        assertEquals("story: ok", play(none, one));

        String away = "- { at: 2026-03-04T10:00:00, when: [ { set: { by: m, record: d, fields: { name: A } } },"
                + " { move: { by: m, record: d, to: sale/shelf } }, { move: { by: m, record: d, to: sale/new } } ] }\n";
        assertEquals("story: ok", play(away, none, one.replace("to: m, on: d", "count: 0")));
    }

    @Test
    void datesAndSchedulesStartRobotsAtTheirTime() {
        assertEquals(
                "story: ok",
                play(
                        "- when: [ { set: { by: m, record: d, fields: { visit: 2026-03-05 } } } ]\n",
                        "- { at: 2026-03-04T08:59:59, then: [ { note: { text: tomorrow, count: 0 } } ] }\n",
                        "- { at: 2026-03-04T09:00:00, then: [ { note: { text: tomorrow, on: d } } ] }\n",
                        "- { at: 2026-03-09T08:00:00, then: [ { notify: { text: monday, to: m } } ] }\n"));
    }
}
