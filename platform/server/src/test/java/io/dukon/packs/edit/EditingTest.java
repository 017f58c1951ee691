package io.dukon.packs.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Installation;
import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.configuration.Export;
import io.dukon.definitions.configuration.Together;
import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackArchive;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.PackWriter;
import io.dukon.definitions.pack.ReadResult;
import io.dukon.definitions.pack.Sources;
import io.dukon.definitions.plan.Plan;
import io.dukon.definitions.plan.Planning;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.packs.change.Workbench;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Edits on the pack that shops really have; whatever they make passes the check of packs. */
class EditingTest {

    private static final Pack BASE = read("base/1.0.0");
    private static final Pack RETAIL = read("retail-sales/1.0.0");

    private static Pack read(String folder) {
        return PackReader.read(Path.of("../../tenant-templates").resolve(folder))
                .pack();
    }

    private static Snapshot shop() {
        Instant at = Instant.parse("2026-11-22T10:00:00Z");
        return new Snapshot(
                        List.of(),
                        List.of(
                                new Installation("base", "1.0.0", at, null),
                                new Installation("retail-sales", "1.0.0", at.plusMillis(1), null)))
                .with("base", BASE.inForce())
                .with("retail-sales", RETAIL.inForce());
    }

    private static Snapshot edited(String edits) throws Exception {
        List<Edit> all = new ArrayList<>();
        for (JsonNode edit : Json.tree(edits)) {
            all.add(Json.MAPPER.treeToValue(edit, Edit.class));
        }
        Workshop shop = new Workshop(new Workbench(shop()));
        new Editing(shop, null).make(all);
        return shop.bench().result();
    }

    private static void passes(Snapshot shop) {
        Pack now = new Pack(RETAIL.manifest(), shop.of("retail-sales"));
        List<Pack> others = List.of(BASE, new Pack(BASE.manifest(), shop.of(OwnedItem.SHOP)));
        assertEquals(
                List.of(),
                PackCheck.check(new ReadResult(now, List.of(), new Sources()), others).stream()
                        .filter(Finding::isError)
                        .toList());
    }

    @Test
    void a_stage_is_added_in_every_language_and_offered() throws Exception {
        Snapshot shop = edited(
                """
                [{"do":"stage.add","pipeline":"sale","id":"fitting","name":{"ru":"Примерка"},"kind":"open","color":7,
                  "after":"sale/in_stock"}]""");
        passes(shop);
        Configuration now = Configuration.of(shop.inForce());
        assertEquals("Примерка", now.text("uz", "stages.sale.fitting"));
        List<String> stages = now.pipeline("sale").orElseThrow().stages().stream()
                .map(stage -> stage.id())
                .toList();
        assertEquals(stages.indexOf("in_stock") + 1, stages.indexOf("fitting"));
        assertTrue(now.stage("sale/new_order").orElseThrow().next().stream()
                .anyMatch(next -> next.to().equals("fitting")));
    }

    @Test
    void what_was_edited_is_exported_and_comes_to_another_shop_as_it_is() throws Exception {
        Snapshot shop = edited(
                """
                [{"do":"stage.change","stage":"sale/new_order","name":{"ru":"Свежий заказ"}},
                 {"do":"stage.add","pipeline":"sale","id":"fitting","name":{"ru":"Примерка"},"kind":"open"},
                 {"do":"field.add","type":"deal","title":{"ru":"Рост"},"kind":"number"},
                 {"do":"robot.switch","id":"sale_dispatch","enabled":false},
                 {"do":"task.save","id":"measure","title":{"ru":"Снять мерку"},"due":"2h"}]""");
        Manifest head = new Manifest("chinar", "1.0.0", "", List.of("base"), List.of(), List.of("ru"), List.of());
        byte[] zip = PackWriter.zip(Export.of(head, BASE.inForce(), shop.inForce(), Map.of()));

        Plan plan = new Planning(List.of(), new Plan.Installer((right, verb) -> true, feature -> true))
                .bring(BASE, conflicts -> List.of())
                .bring(PackArchive.read(zip).pack(), conflicts -> List.of())
                .plan();

        List<Item> there =
                plan.after().stream().flatMap(one -> one.items().stream()).toList();
        assertEquals(List.of(), Difference.between(Together.of(shop.inForce()), Together.of(there)));
        assertEquals(ConfigurationHash.of(shop.inForce()), plan.hash());
    }

    @Test
    void another_name_stands_in_the_language_in_which_it_was_said() throws Exception {
        Snapshot shop =
                edited("[{\"do\":\"stage.change\",\"stage\":\"sale/new_order\",\"name\":{\"ru\":\"Свежий заказ\"}}]");
        passes(shop);
        Configuration now = Configuration.of(shop.inForce());
        Configuration was = Configuration.of(shop().inForce());
        assertEquals("Свежий заказ", now.text("ru", "stages.sale.new_order"));
        assertEquals(was.text("en", "stages.sale.new_order"), now.text("en", "stages.sale.new_order"));
    }

    @Test
    void fields_lists_tasks_and_robots_of_the_shops_own_work_together() throws Exception {
        Snapshot shop = edited(
                """
                [{"do":"field.add","type":"deal","id":"wrapping","title":{"ru":"Упаковка"},"kind":"boolean"},
                 {"do":"field.change","type":"deal","field":"comments","hidden":true},
                 {"do":"field.order","type":"deal","fields":["wrapping","title"]},
                 {"do":"task.save","id":"wrap_it","title":{"ru":"Упаковать"},"due":"2h"},
                 {"do":"robot.save","id":"wrapping","content":{"trigger":{"entered":"sale/dispatch"},
                   "when":{"wrapping":true},"steps":[{"task":"wrap_it"}]}},
                 {"do":"robot.switch","id":"sale_new_order","enabled":false}]""");
        passes(shop);
        Configuration now = Configuration.of(shop.inForce());
        assertEquals(
                "wrapping",
                now.type("deal").orElseThrow().fields().keySet().iterator().next());
        assertTrue(now.type("deal").orElseThrow().hidden().contains("comments"));
        assertTrue(now.automation("wrapping").orElseThrow().enabled());
        assertEquals(false, now.automation("sale_new_order").orElseThrow().enabled());
        Item robot = shop.of(OwnedItem.SHOP).stream()
                .filter(item -> item.is(Kind.AUTOMATIONS))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "wrap_it",
                robot.content().at("/steps/0/task/use").asText(),
                robot.content().toString());
    }

    @Test
    void an_answer_to_a_setting_is_in_force_and_is_no_default() throws Exception {
        Snapshot shop =
                edited("[{\"do\":\"setting.save\",\"pack\":\"retail-sales\",\"id\":\"task_time\",\"value\":\"3h\"}]");
        Configuration now = Configuration.of(shop.inForce());
        assertEquals("3h", now.inputs().get("task_time").standard().asText());
        assertEquals(
                "1wd",
                shop.of("retail-sales").stream()
                        .filter(item -> item.is(Kind.INPUTS))
                        .findFirst()
                        .orElseThrow()
                        .content()
                        .path("default")
                        .asText());
    }

    @Test
    void a_stage_that_is_not_there_is_refused_with_the_number_of_the_edit() {
        Problem problem = assertThrows(
                Problem.class,
                () -> edited(
                        """
                        [{"do":"robot.switch","id":"sale_new_order","enabled":false},
                         {"do":"stage.close","stage":"sale/nowhere"}]"""));
        assertEquals(404, problem.status());
        assertEquals("/edits/1", problem.errors().getFirst().pointer());
    }
}
