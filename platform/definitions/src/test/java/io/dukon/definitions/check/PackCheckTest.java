package io.dukon.definitions.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.Packs;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.ReadResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckTest {
    private static final Map<String, String> SOUND = Map.of(
            "types/deal.yaml",
                    "{ id: deal, fields: [ { id: sum, type: money }, { id: size, type: list, list: sizes },"
                            + " { id: paper, type: file }, { id: papers, type: file, many: true } ] }",
            "lists/all.yaml", "[ { id: sizes, values: [ { id: s } ] } ]",
            "pipelines/sale.yaml",
                    """
                    id: sale
                    type: deal
                    moves: listed
                    stages:
                      - { id: new, kind: open, color: 1, next: [ { to: paid, when: { size: s } } ] }
                      - { id: paid, kind: won, color: 2 }
                      - { id: lost, kind: lost, color: 12 }
                    """,
            "filters/all.yaml",
                    "{ id: idle, type: deal, pipeline: sale, roles: [robot],"
                            + " that: { sum: { filled: true }, count: { of: open_tasks, is: 0 } } }",
            "tasks/all.yaml", "[ { id: call, due: $input.time } ]",
            "forms/ask.yaml", "{ id: ask, access: link, fields: [ { id: happy, type: text } ] }",
            "roles/all.yaml",
                    "[ { id: robot, principal: true, rights: [ { on: deal, may: [move, edit], scope: all } ] } ]",
            "pack.yaml",
                    Packs.HEAD
                            + "inputs: [ { id: time, type: duration, default: 1h } ]\nintake: [ { stage: sale/new } ]",
            "automations/all.yaml",
                    """
                    id: fresh
                    trigger: { entered: sale/new }
                    when: { sum: { filled: true } }
                    steps:
                      - { id: tell, notify: fresh }
                      - { id: call, task: call }
                      - { id: over, await: { task: $call } }
                      - { id: note_sum, set: { sum: { add: "5 KGS" }, responsible: $over.actor } }
                      - { id: win, move: sale/paid }
                    """,
            "i18n/en.yaml",
                    """
                    pack: { title: T, description: D }
                    types: { deal: Deal }
                    fields: { deal: { sum: Sum, size: Size, paper: Paper, papers: Papers } }
                    lists: { sizes: { s: S } }
                    pipelines: { sale: Sale }
                    stages: { sale: { new: New, paid: Paid, lost: Lost } }
                    shorts: { sale: { new: New, paid: Paid, lost: Lost } }
                    tasks: { call: { title: Call, text: "Call {record.title}" } }
                    roles: { robot: Robot }
                    filters: { idle: Idle }
                    inputs: { time: Time }
                    forms: { ask: { title: Ask, happy: Are you happy } }
                    texts: { fresh: "New {record.number}" }
                    """);

    private static List<Finding> check(Map<String, String> files) {
        return PackCheck.check(read(files), List.of());
    }

    private static ReadResult read(Map<String, String> files) {
        return Packs.read(files.entrySet().stream()
                .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new));
    }

    @Test
    void findsNothingInASoundPack() {
        assertEquals(List.of(), check(SOUND));
    }

    /** Each plants one fault: in the file, the text is replaced. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "types/deal.yaml;    type: money;         type: gold;               unknown type of field “gold”",
                "types/deal.yaml;    type: money;         type: file, default: x;   “sum” is a file, which only people choose",
                "automations/all.yaml; sum: { add: \"5 KGS\" }; paper: x;           “paper” is a file, which only people choose",
                "filters/all.yaml;   sum: { filled: true }; paper: { is: x };       “paper” is a file, and there is nothing to compare",
                "filters/all.yaml;   sum: { filled: true }; papers: { contains: x }; “papers” is a file, and there is nothing to compare",
                "forms/ask.yaml;     type: text;          type: file;               “happy” asks strangers for a file",
                "types/deal.yaml;    list: sizes;         list: sises;              there is no list “sises”, did you mean “sizes”?",
                "types/deal.yaml;    type: money;         typ: money;               unknown attribute “typ”",
                "pipelines/sale.yaml; kind: open;         kind: ajar;               kind of a stage is open",
                "pipelines/sale.yaml; type: deal;         type: dael;               there is no type “dael”, did you mean “deal”?",
                "pipelines/sale.yaml; to: paid;           to: piad;                 there is no stage “sale/piad”",
                "pipelines/sale.yaml; size: s;            colour: s;                has no field “colour”",
                "pipelines/sale.yaml; color: 2;           color: 13;                “13” is not from 1 to 12",
                "pipelines/sale.yaml; color: 2;           color: 1;                 neighbour's colour",
                "pipelines/sale.yaml; moves: listed;      moves: sometimes;         moves is free, listed or automation",
                "filters/all.yaml;   type: deal;          type: dael;               there is no type “dael”, did you mean “deal”?",
                "filters/all.yaml;   sum: {;              som: {;                   has no field “som”, did you mean “sum”?",
                "filters/all.yaml;   sum: {;              $deal.size.sum: {;        a filter cannot follow “$deal.size.sum”",
                "filters/all.yaml;   filled: true;        is: $input.tim;           there is no input “tim”, did you mean “time”?",
                "filters/all.yaml;   filled: true;        gte: lots;                “sum” cannot hold “lots”",
                "filters/all.yaml;   sum: { filled: true }; created_at: { lte: now };  “created_at” cannot hold “now”",
                "filters/all.yaml;   sum: { filled: true }; sum: { lte: { from: now } }; “sum” cannot hold",
                "filters/all.yaml;   sum: { filled: true }; created_at: { lte: { minus: soon } }; “soon” is no length of time",
                "filters/all.yaml;   sum: { filled: true }; created_at: { lte: { plus: 1d, at: noon } }; “noon” is no time of the day",
                "filters/all.yaml;   sum: { filled: true }; created_at: { lte: { minus: $input.tim } }; there is no input “tim”",
                "filters/all.yaml;   sum: { filled: true }; created_at: { lte: { from: $deal.size } }; “$deal.size” is no date",
                "filters/all.yaml;   of: open_tasks, is: 0; of: moves, within: $input.tim, is: 0; there is no input “tim”",
                "pipelines/sale.yaml; size: s;            $deal.responsible.name: s; a rule of a stage or a field cannot follow",
                "types/deal.yaml;    { id: deal,;         { id: deal, required: [ { id: x, roles: [robot], fields: [sum], when: { $deal.responsible.name: s } } ],; a rule of a stage or a field cannot follow",
                "filters/all.yaml;   of: open_tasks;      of: open_task;            did you mean “open_tasks”?",
                "filters/all.yaml;   of: open_tasks, is: 0; of: open_tasks, is: none; “open_tasks” cannot hold “none”",
                "filters/all.yaml;   of: open_tasks, is: 0; of: open_tasks, gt: { from: now }; “open_tasks” cannot hold",
                "filters/all.yaml;   pipeline: sale;      pipeline: sael;           there is no board “sael”, did you mean “sale”?",
                "filters/all.yaml;   roles: [robot];      roles: [robt];            there is no role “robt”, did you mean “robot”?",
                "filters/all.yaml;   that:;               thta:;                    unknown attribute “thta”",
                "i18n/en.yaml;       filters: { idle: Idle }; ''; no text “filters.idle”",
                "forms/ask.yaml;     fields: [ {;         by: how, cases: [ { is: s } ], fields: [ { id: how, type: list, list: sizes }, {; “happy” stands in no case",
                "automations/all.yaml; entered: sale/new; entered: sale/nwe;        there is no stage “sale/nwe”",
                "automations/all.yaml; entered: sale/new; event: { name: payment.recieved, type: deal }; “payment.recieved”, did you mean “payment.received”?",
                "automations/all.yaml; await: { task: $call }; await: { event: payment.came }; nobody tells of “payment.came”",
                "automations/all.yaml; entered: sale/new; entered: sale/new, left: sale/new; exactly one trigger",
                "automations/all.yaml; sum: { filled;     som: { filled;            has no field “som”, did you mean “sum”?",
                "automations/all.yaml; task: call;        task: cal;                there is no task “cal”, did you mean “call”?",
                "automations/all.yaml; $call;             $cal;                     “$cal” leads nowhere",
                "automations/all.yaml; id: win;           id: tell;                 two steps are called “tell”",
                "automations/all.yaml; await: { task: $call }; await: { after: 1h }; “await” is more than a robot may do",
                "automations/all.yaml; await: { task: $call }; coupon.issue: { kind: x }; “coupon.issue” is more than a robot may do",
                "automations/all.yaml; await: { task: $call }; await: { that: { created_at: { lt: { minus: 1d } } } }; time passes without a word",
                "automations/all.yaml; await: { task: $call }; await: { that: { count: { of: moves, within: 1d, is: 0 } } }; time passes without a word",
                "automations/all.yaml; move: sale/paid;   set: { title: $over.anything }; “$over.anything” leads nowhere",
                "automations/all.yaml; move: sale/paid;   copy: $over;              nothing can be copied from “$over”",
                "automations/all.yaml; move: sale/paid;   set: { sum: { add: $deal.size } }; “$deal.size” is neither a number nor a sum",
                "automations/all.yaml; move: sale/paid;   set: { sum: { add: much } }; “sum” cannot hold “much”",
                "automations/all.yaml; move: sale/paid;   set: { title: { add: 1 } }; nothing can be added to “title”",
                "automations/all.yaml; move: sale/paid;   move: { to: sale/paid, fast: true }; unknown attribute “fast”",
                "automations/all.yaml; move: sale/paid;   set: { sum: lots };      “sum” cannot hold “lots”",
                "automations/all.yaml; move: sale/paid;   set: { responsible: { role: robot } }; holds one person",
                "automations/all.yaml; move: sale/paid;   mov: sale/paid;           unknown verb “mov”",
                "tasks/all.yaml;     $input.time;         $input.tim;               there is no input “tim”, did you mean “time”?",
                "tasks/all.yaml;     due: $input.time;    role: x;                  “due” is missing",
                "roles/all.yaml;     may: [move, edit];   may: [edit];              “robot” may not move “deal”",
                "roles/all.yaml;     scope: all };        scope: all, fields: [size] }; “robot” may not edit “deal.sum”",
                "roles/all.yaml;     id: robot;           id: android;              there is no role “robot”",
                "pack.yaml;          version: 1.0.0;      version: one;             is not a version",
                "pack.yaml;          stage: sale/new;     stage: sale/old;          there is no stage “sale/old”",
                "pack.yaml;          default: 1h;         default: soon;            “soon” is not a length of time",
                "pack.yaml;          default: 1h;         default: 1h, min: 2h;     “1h” is less than 2h",
                "pack.yaml;          duration, default: 1h; time, default: 9 o'clock; “9 o'clock” is not a time of day",
                "pack.yaml;          duration, default: 1h; number, default: 5, max: 3; “5” is more than 3",
                "pack.yaml;          duration, default: 1h; money, default: much;    “much” is not an amount of money",
                "pack.yaml;          required: [en];      required: [en, ru];       there is no i18n/ru.yaml",
                "i18n/en.yaml;       paid: Paid, lost: Lost } }; lost: Lost } };    no text “stages.sale.paid”",
                "i18n/en.yaml;       , happy: Are you happy; ''; no text “forms.ask.happy”",
                "i18n/en.yaml;       roles: { robot: Robot }; roles: { robot: R, cook: C }; belongs to nothing",
                "i18n/en.yaml;       record.number;       deal.number;              unknown placeholder “deal.number”",
                "i18n/en.yaml;       shorts: { sale: { new: New; shorts: { sale: { new: A very long name for a lane; longer than 18",
            })
    void catchesAPlantedFault(String file, String sound, String faulty, String message) {
        Map<String, String> files = new TreeMap<>(SOUND);
        assertTrue(files.get(file).contains(sound), "nothing to replace");
        files.put(
                file,
                files.get(file)
                        .replaceFirst(
                                java.util.regex.Pattern.quote(sound),
                                java.util.regex.Matcher.quoteReplacement(faulty)));
        List<Finding> findings = check(files);
        assertTrue(findings.stream().anyMatch(one -> one.toString().contains(message)), findings.toString());
    }

    @Test
    void aStageWithoutANameIsToldOnce() {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.put(
                "i18n/en.yaml",
                SOUND.get("i18n/en.yaml")
                        .replaceFirst("stages: .*", "stages: { sale: { new: New, lost: Lost } }")
                        .replaceFirst("shorts: .*", ""));
        assertEquals(
                List.of("no text “stages.sale.paid”"),
                check(files).stream().map(Finding::message).toList());
    }

    @Test
    void theRobotNeedsRightsOnWhatItReachesAlongLinks() {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.put(
                "types/deal.yaml",
                SOUND.get("types/deal.yaml")
                        .replace("{ id: sum,", "{ id: client, type: link, to: person }, { id: sum,"));
        files.put("types/person.yaml", "{ id: person, fields: [ { id: name, type: text } ] }");
        files.put(
                "i18n/en.yaml",
                SOUND.get("i18n/en.yaml")
                        .replace("deal: Deal", "deal: Deal, person: Person")
                        .replace("deal: { sum: Sum,", "person: { name: Name }, deal: { client: Client, sum: Sum,"));
        files.put(
                "automations/all.yaml",
                SOUND.get("automations/all.yaml").replace("set: { sum:", "set: { $deal.client.name: Aida, sum:"));
        assertEquals(
                List.of("“robot” may not edit “person”"),
                check(files).stream().map(Finding::message).toList());
    }

    @Test
    void aScheduleGoesOverAFilterByItsName() {
        assertEquals("[]", weekly("over: idle", "sum: { add: 1 }"));
        assertTrue(weekly("over: idel", "size: s").contains("there is no filter “idel”, did you mean “idle”?"));
        assertTrue(weekly("over: idle", "som: 1").contains("has no field “som”, did you mean “sum”?"));
        assertTrue(
                weekly("over: { use: idle, type: deal }", "size: s").contains("over a saved filter, or over a type"));
    }

    private static String weekly(String over, String set) {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.put(
                "automations/weekly.yaml",
                "{ id: weekly, trigger: { schedule: { every: week, %s } }, steps: [ { id: do, set: { %s } } ] }"
                        .formatted(over, set));
        return check(files).toString();
    }

    @Test
    void aFilterShowsOnBoardsOfItsType() {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.put("types/deal.yaml", "[ " + SOUND.get("types/deal.yaml") + ", { id: lead, fields: [] } ]");
        files.put("filters/all.yaml", "{ id: idle, type: lead, pipeline: sale, that: { title: x } }");
        files.put("i18n/en.yaml", SOUND.get("i18n/en.yaml").replace("types: {", "types: { lead: Lead,"));
        assertEquals(
                List.of("board “sale” shows “deal”, not “lead”"),
                check(files).stream().map(Finding::message).toList());
    }

    @Test
    void anUnreachableStageIsNamedWhereItStands() {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.put(
                "pipelines/sale.yaml", SOUND.get("pipelines/sale.yaml") + "  - { id: island, kind: open, color: 3 }\n");
        files.put("i18n/en.yaml", SOUND.get("i18n/en.yaml").replace("lost: Lost } }", "lost: Lost, island: I } }"));
        Finding found = check(files).getFirst();
        assertEquals("nothing leads to stage “island”", found.message());
        assertEquals("pipelines/sale.yaml", found.file());
        assertEquals(8, found.line());
        Pack pack = read(files).pack();
        assertEquals(
                List.of(found.message()),
                PackCheck.inForce(pack, List.of()).stream()
                        .map(Finding::message)
                        .toList());
        assertFalse(PackCheck.inForce(pack, List.of()).getFirst().isError(), "in a shop it does no harm");
    }

    @Test
    void recordsMustNotBeChasedRound() {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.put(
                "automations/back.yaml",
                "{ id: back, trigger: { entered: sale/paid }, steps: [ { id: again, move: sale/new } ] }");
        assertEquals(List.of(), check(files), "a task stands between");
        files.put(
                "automations/all.yaml",
                SOUND.get("automations/all.yaml").replace("await: { task: $call }", "notify: fresh"));
        assertTrue(check(files).getFirst().message().contains("moved round without end"));
    }

    @Test
    void aPackNeedsThePacksItNames() {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.put("pack.yaml", SOUND.get("pack.yaml") + "\nrequires: { packs: [base] }");
        assertTrue(check(files).getFirst().message().contains("needs “base”"));
    }
}
