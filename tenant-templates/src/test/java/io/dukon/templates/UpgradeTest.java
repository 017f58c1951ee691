package io.dukon.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.migration.Migrations;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.plan.Holding;
import io.dukon.definitions.plan.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Shops on Retail sales 1.0 come to 1.1, whether they changed something or not. */
class UpgradeTest {
    private static final Pack BASE = read("base/1.0.0");
    private static final Pack OLD = read("retail-sales/1.0.0");
    private static final Pack NEW = read("retail-sales/1.1.0");
    private static final Plan.Installer OWNER = new Plan.Installer((right, verb) -> true, feature -> true);
    private static final Plan.Decider NOBODY = conflicts -> List.of();

    private static Pack read(String folder) {
        return PackReader.read(Path.of(folder)).pack();
    }

    private static Holding holding(Pack pack, UnaryOperator<Item> edit) {
        return new Holding(
                pack.manifest().key(), pack.inForce().stream().map(edit).toList());
    }

    private static Plan upgrade(UnaryOperator<Item> edit) {
        List<Holding> shop = new ArrayList<>(List.of(holding(BASE, UnaryOperator.identity()), holding(OLD, edit)));
        return Plan.upgrade(shop, OLD, NEW, NOBODY, OWNER);
    }

    private static UnaryOperator<Item> with(String kind, String id, String attribute, String value) {
        return item -> {
            if (!item.kind().equals(kind) || !item.id().equals(id)) {
                return item;
            }
            ObjectNode content = item.content().deepCopy();
            return new Item(kind, id, content.put(attribute, value));
        };
    }

    @Test
    void aShopThatChangedNothingIsAsIfItHadBegunWithTheNewRelease() {
        Plan upgraded = upgrade(UnaryOperator.identity());
        Plan begun = Plan.install(List.of(holding(BASE, UnaryOperator.identity())), NEW, NOBODY, OWNER);

        assertEquals(List.of(), upgraded.conflicts());
        assertEquals(begun.hash(), upgraded.hash());
    }

    @Test
    void aChangeOfItsOwnStaysWhereTheReleaseChangesSomethingElse() {
        Plan plan = upgrade(with("tasks", "clarify_order", "due", "2h"));

        assertEquals(List.of(), plan.conflicts());
        assertTrue(plan.after().stream()
                .flatMap(holding -> holding.items().stream())
                .anyMatch(item -> item.id().equals("clarify_order")
                        && item.content().path("due").asText().equals("2h")));
    }

    @Test
    void bothChangedTheSameRobotSoSomebodyDecides() {
        Plan plan = upgrade(item -> {
            if (!item.id().equals("sale_in_stock")) {
                return item;
            }
            ObjectNode content = item.content().deepCopy();
            content.putObject("when").put("payment_type", "prepayment");
            return new Item(item.kind(), item.id(), content);
        });

        assertEquals(
                List.of("automations/sale_in_stock"),
                plan.conflicts().stream().map(Conflict::item).distinct().toList());
    }

    @Test
    void recordsOfRenamedAndSplitStagesKnowWhereToGo() {
        Migrations migrations = Migrations.between(NEW, "1.0.0");

        assertEquals(Map.of("leads/junk", "leads/unqualified"), migrations.stages());
        assertEquals(2, migrations.operations().size());
        assertEquals(List.of(), Migrations.between(NEW, "1.1.0").operations());
    }
}
