package io.dukon.definitions.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.Packs;
import io.dukon.definitions.pack.Pack;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedMergeTest {
    private static Pack pack(String stages, String steps) {
        return Packs.read(
                        "types/deal.yaml",
                        "{ id: deal, fields: [] }",
                        "pipelines/sale.yaml",
                        "{ id: sale, type: deal, stages: [ " + stages + " ] }",
                        "roles/all.yaml",
                        "{ id: robot, principal: true, rights: [ { on: deal, may: [move], scope: all } ] }",
                        "automations/all.yaml",
                        "{ id: go, trigger: { entered: sale/new }, steps: [ " + steps + " ] }",
                        "i18n/en.yaml",
                        """
                        pack: { title: T, description: D }
                        types: { deal: Deal }
                        pipelines: { sale: Sale }
                        stages: { sale: { new: N, old: O, won: W } }
                        shorts: { sale: { new: N, old: O, won: W } }
                        roles: { robot: R }
                        """)
                .pack();
    }

    private static final String NEW = "{ id: new, kind: open, color: 1 }";
    private static final String OLD = "{ id: old, kind: open, color: 2 }";
    private static final String WON = "{ id: won, kind: won, color: 3 }";

    @Test
    void aCleanMergeThatMakesNonsenseIsAConflict() {
        Pack base = pack(NEW + "," + OLD + "," + WON, "{ id: on, move: sale/won }");
        Pack mine = pack(NEW + "," + OLD + "," + WON, "{ id: on, move: sale/old }");
        Pack theirs = pack(NEW + "," + WON, "{ id: on, move: sale/won }");

        assertTrue(ThreeWayMerge.merge(base.items(), mine.items(), theirs.items(), List.of())
                .clean());
        Merged merged = CheckedMerge.merge(base.items(), mine.items(), theirs, List.of(), List.of());

        Conflict conflict = merged.conflicts().getFirst();
        assertEquals("automations/go", conflict.path());
        assertEquals("there is no stage “sale/old”", conflict.finding().in("en"));
        Decision theirWay = conflict.decide(Choice.THEIRS, null);
        Merged decided = CheckedMerge.merge(base.items(), mine.items(), theirs, List.of(), List.of(theirWay));
        assertEquals(List.of(), decided.conflicts());
        assertEquals(theirs.items(), decided.items());
        assertEquals(List.of(theirWay), decided.decided());
    }
}
