package io.dukon.definitions.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.Packs;
import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.merge.Change;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.merge.Merged;
import io.dukon.definitions.merge.ThreeWayMerge;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationsTest {
    private static final String PACK =
            """
            types/a.yaml|- { id: deal, fields: [ { id: size, type: list, list: sizes }, { id: sum, type: money }, { id: friend, type: link, to: deal } ], required: [ { id: r, roles: [boss], fields: [size], when: { size: { filled: false } } } ] }
            lists/a.yaml|- { id: sizes, values: [ { id: small }, { id: large } ] }
            pipelines/a.yaml|- { id: sale, type: deal, moves: listed, skip: [boss], stages: [ { id: new, kind: open, color: 1, next: [ { to: sent, when: { size: small } } ] }, { id: sent, kind: open, color: 2, from: [new], require: [ { id: sized, that: { size: { filled: true } } } ], next: [ { to: done } ] }, { id: done, kind: won, color: 3 } ] }
            queues/a.yaml|- { id: people, members: { role: boss }, order: [least_recent], nobody: { role: boss } }
            roles/a.yaml|- { id: boss, rights: [ { on: deal, may: [see, create, edit, move], scope: all } ] }
            tasks/a.yaml|- { id: call, role: boss, due: $input.time }
            automations/a.yaml|- { id: go, run-as: boss, trigger: { entered: sale/new }, when: { size: [small, large], $deal.friend.size: small }, steps: [ { id: set, set: { size: $deal.friend.size, $deal.sum: 1 } }, { id: call, task: { use: call, to: { queue: people }, due: $input.time } }, { id: copied, create: { type: deal, stage: sale/new, set: { size: $deal.size }, match: [size] } }, { id: tell, notify: { text: told, to: { role: boss }, with: { size: $copied.size } } }, { id: on, move: sale/sent } ] }
            filters/a.yaml|- { id: idle, type: deal, pipeline: sale, that: { stage: sale/sent, size: small, $deal.size: small, sum: { gt: $input.time } }, roles: [boss] }
            processes/a.yaml|- { id: weekly, run-as: boss, trigger: { schedule: { every: week, over: idle } }, steps: [ { id: go_on, move: sale/sent } ] }
            i18n/en.yaml|{ filters: { idle: Idle }, texts: { told: "Take {record.size} or {record.size|number} of {record.size_sold}" }, types: { deal: D }, fields: { deal: { size: S } }, lists: { sizes: { small: S } }, stages: { sale: { sent: Sent } }, shorts: { sale: { sent: Sent } }, refuse: { sale: { sent: { sized: No } } }, pipelines: { sale: Sale }, tasks: { call: { title: Call } }, roles: { boss: Boss }, inputs: { time: T } }
            """;

    private static final String HEAD = "pack.yaml|key: pack~version: 2.0.0~locales: { required: [en] }~"
            + "inputs: [ { id: time, type: duration, default: 1h } ]~intake: [ { stage: sale/sent } ]\n";

    private static ReadResult pack(String text, String migration) {
        return pack(text, migration, HEAD);
    }

    private static ReadResult pack(String text, String migration, String head) {
        List<String> files = new ArrayList<>();
        for (String line : (head + text).strip().split("\n")) {
            String[] file = line.split("\\|", 2);
            files.addAll(List.of(file[0], file[1].replace("~", "\n")));
        }
        files.add("migrations/x.yaml");
        files.add("{ id: to_2, version: 2.0.0, operations: [ { id: one, " + migration + " } ] }");
        return Packs.read(files.toArray(String[]::new));
    }

    /** The pack written by hand with the new id is what the operation makes of the old one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rename: { stage: sale/sent, to: shipped };   \\bsent\\b;   shipped",
                "rename: { field: deal.size, to: fit };       \\bsize\\b;   fit",
                "rename: { value: sizes.small, to: tiny };    \\bsmall\\b; tiny",
                "rename: { item: lists/sizes, to: fits };     \\bsizes\\b;  fits",
                "rename: { item: types/deal, to: order };     \\bdeal\\b;   order",
                "rename: { item: pipelines/sale, to: shop };  \\bsale\\b;   shop",
                "rename: { item: filters/idle, to: quiet };   \\bidle\\b;   quiet",
                "rename: { item: roles/boss, to: chief };     \\bboss\\b;   chief",
                "rename: { item: queues/people, to: team };   \\bpeople\\b; team",
                "rename: { item: tasks/call, to: ring };      (?<!id: )\\bcall\\b(?!, task)|(?<=- . id: )call; ring",
                "rename: { item: automations/go, to: start }; \\bgo\\b;     start",
            })
    void aNewIdIsWrittenEverywhere(String operation, String old, String id) {
        Pack before = pack(PACK, operation).pack();
        String byHand =
                switch (id) {
                    case "fit" -> PACK.replaceAll(old, id).replace("with: { fit:", "with: { size:");
                    default -> PACK.replaceAll(old, id);
                };
        Pack after = pack(byHand, operation, HEAD.replaceAll(old, id)).pack();
        assertNotEquals(before.items(), after.items());

        List<Item> renamed = Migrations.between(before, "1.0.0").apply(without(before));

        List<Change> left = Difference.between(without(after), renamed);
        assertEquals(List.of(), left.stream().map(Change::toString).toList());
    }

    private static List<Item> without(Pack pack) {
        return pack.items().stream()
                .filter(item -> !item.kind().equals("migrations"))
                .toList();
    }

    @Test
    void anEditFollowsARenamedStage() {
        List<Item> base = pipeline("{ id: sent, kind: open, color: 2 }");
        List<Item> mine = pipeline("{ id: sent, kind: open, color: 7 }");
        List<Item> theirs = pipeline("{ id: shipped, kind: open, color: 2 }");
        Pack pack = pack(PACK, "rename: { stage: sale/sent, to: shipped }").pack();
        Migrations migrations = Migrations.between(pack, "1.9.9");

        Merged merged = ThreeWayMerge.merge(migrations.apply(base), migrations.apply(mine), theirs, List.of());

        assertTrue(merged.clean());
        assertEquals(
                "[{\"id\":\"shipped\",\"kind\":\"open\",\"color\":7}]",
                merged.items().getFirst().content().path("stages").toString());
        assertEquals(Map.of("sale/sent", "sale/shipped"), migrations.stages());
        assertEquals(List.of(), Migrations.between(pack, "2.0.0").operations());
    }

    private static List<Item> pipeline(String stage) {
        return Packs.read("pipelines/x.yaml", "{ id: sale, type: deal, stages: [ " + stage + " ] }")
                .pack()
                .items();
    }

    @Test
    void referencesFollowMergedStages() {
        Pack pack = pack(PACK, "merge: { stages: [sale/new, sale/sent], to: sale/sent }")
                .pack();
        Migrations migrations = Migrations.between(pack, "1.0.0");
        Item robot = migrations.apply(without(pack)).stream()
                .filter(item -> item.id().equals("go"))
                .findFirst()
                .orElseThrow();
        assertEquals("sale/sent", robot.content().at("/trigger/entered/stage").asText());
        assertEquals("sale/sent", robot.content().at("/steps/2/create/stage").asText());
        assertEquals(Map.of("sale/new", "sale/sent"), migrations.stages());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rename: { stage: sale/sent, to: shipped };           stage sale/sent is still there",
                "rename: { field: deal.colour, to: color };           there is no deal.color",
                "move-stage: { stage: sale/old, to: sale/nowhere };   there is no stage “sale/nowhere”",
                "merge: { stages: [sale/old], to: sale/gone };        there is no stage “sale/gone”",
                "split: { stage: sale/old, into: [ { to: sale/new, when: { kolour: x } } ], else: sale/sent }; has no field “kolour”",
                "rename: { item: roles/chief, to: boss };             keeps its id",
                "rename: { field: deal.source, to: size };            keeps its id",
                "rename: { field: deal.comments, to: size };          keeps its id",
                "rename: { item: types/deal, to: sale };              keeps its id",
                "convert: { field: deal.amount, to: number };         keeps its id",
                "split: { stage: sale/old, into: [ { to: sale/new, when: { $deal.friend.size: s } } ], else: sale/sent }; leads to another record",
                "retire: { stage: sale/old };                         there is no stage “null”",
                "retire: { value: sizes.small };                      value sizes.small is still there",
                "convert: { field: deal.sum, to: number };            is of type money, not number",
                "rename: { to: x };                                   names an item, a field, a stage or a value",
                "forget: { stage: sale/old };                         it does one of rename",
                "runs: { automation: go, do: explode };               “explode” is none of [finish, restart, cancel]",
            })
    void aMigrationThatLeadsNowhereIsRefused(String operation, String message) {
        ReadResult read = pack(PACK, operation);
        String all = PackCheck.check(read, List.of()).toString();
        assertTrue(all.contains(message), all);
    }
}
