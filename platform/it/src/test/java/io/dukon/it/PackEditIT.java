package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators change of what packs brought, who did it, and back again. */
@ExtendWith(RunningInstallation.class)
class PackEditIT {

    private static Answer edit(Http who, Map<String, Object> edit) {
        return who.post("/api/v1/configuration/edits", Map.of("edits", List.of(edit)));
    }

    private static JsonNode stage(Shop shop, String id) {
        JsonNode pipelines =
                shop.owner().get("/api/v1/configuration").expect(200).json().path("pipelines");
        for (JsonNode pipeline : pipelines) {
            for (JsonNode stage : pipeline.path("stages")) {
                if (stage.path("id").asText().equals(id)) {
                    return stage;
                }
            }
        }
        throw new AssertionError("no stage " + id);
    }

    @Test
    void a_new_name_says_who_gave_it_and_goes_back_to_the_pack() {
        Shop shop = Shop.open("ru").withRetailPack();
        String before = shop.owner().get("/api/v1/configuration").text("/hash");
        JsonNode change = edit(
                        shop.owner(),
                        Map.of(
                                "do",
                                "stage.change",
                                "stage",
                                "sale/new_order",
                                "name",
                                Map.of("ru", "Свежий заказ"),
                                "color",
                                7))
                .expect(200)
                .json();
        assertTrue(change.path("undoable").asBoolean(), change.toString());
        JsonNode stage = stage(shop, "sale/new_order");
        assertEquals("Свежий заказ", stage.at("/name/ru").asText());
        assertEquals("retail-sales", stage.at("/origin/pack").asText());
        assertEquals("Nurlan Abdiev", stage.at("/origin/edits/0/by").asText(), stage.toString());
        String path = stage.at("/origin/edits/0/path").asText();
        edit(shop.owner(), Map.of("do", "reset", "path", path)).expect(200);
        edit(shop.owner(), Map.of("do", "reset", "key", "pipelines/sale"));
        JsonNode left = stage(shop, "sale/new_order").at("/origin/edits");
        left.forEach(one -> edit(
                        shop.owner(),
                        Map.of("do", "reset", "path", one.path("path").asText()))
                .expect(200));
        assertEquals(before, shop.owner().get("/api/v1/configuration").text("/hash"));
    }

    @Test
    void an_edit_can_be_undone_unless_a_later_one_stands_in_the_way() {
        Shop shop = Shop.open("en").withRetailPack();
        JsonNode first = edit(shop.owner(), Map.of("do", "stage.change", "stage", "sale/new_order", "color", 3))
                .expect(200)
                .json();
        JsonNode second = edit(shop.owner(), Map.of("do", "stage.change", "stage", "sale/new_order", "color", 4))
                .expect(200)
                .json();
        Answer refused = shop.owner()
                .post("/api/v1/configuration/changes/" + first.path("id").asText() + "/undo", Map.of());
        assertEquals(409, refused.status());
        assertEquals("later_changes", refused.text("/code"));
        for (JsonNode change : List.of(second, first)) {
            JsonNode undone = shop.owner()
                    .post("/api/v1/configuration/changes/" + change.path("id").asText() + "/undo", Map.of())
                    .expect(200)
                    .json();
            assertEquals(
                    change.path("hashBefore").asText(), undone.path("hashAfter").asText());
        }
        assertEquals(1, stage(shop, "sale/new_order").path("color").asInt());
    }

    @Test
    void a_closed_stage_asks_where_its_records_go() {
        Shop shop = Shop.open("ru").withRetailPack();
        edit(
                        shop.owner(),
                        Map.of(
                                "do",
                                "stage.add",
                                "pipeline",
                                "sale",
                                "id",
                                "fitting",
                                "name",
                                Map.of("ru", "Примерка"),
                                "kind",
                                "open"))
                .expect(200);
        String deal = shop.create("deal", Map.of("title", "Чапан", "stage", "sale/fitting"))
                .path("id")
                .asText();
        Answer asked = edit(shop.owner(), Map.of("do", "stage.close", "stage", "sale/fitting"));
        assertEquals(409, asked.status());
        assertEquals("needs_mapping", asked.text("/code"));
        assertEquals(1, asked.json().at("/stages/0/records").asInt());
        edit(shop.owner(), Map.of("do", "stage.close", "stage", "sale/fitting", "to", "sale/preparing"))
                .expect(200);
        assertEquals("sale/preparing", shop.record(deal).path("stage").asText());
    }

    @Test
    void who_comes_late_reads_who_was_faster_and_nonsense_is_refused_with_its_place() {
        Shop shop = Shop.open("en").withRetailPack();
        String version = shop.owner().get("/api/v1/configuration").header("ETag");
        edit(shop.owner(), Map.of("do", "stage.change", "stage", "sale/dispatch", "color", 9))
                .expect(200);
        Answer late = edit(
                shop.owner().with("If-Match", version),
                Map.of("do", "stage.change", "stage", "sale/dispatch", "color", 2));
        assertEquals(412, late.status());
        assertEquals("Nurlan Abdiev", late.json().at("/changedBy/name").asText());
        Answer refused = edit(
                shop.owner(),
                Map.of(
                        "do",
                        "robot.save",
                        "content",
                        Map.of(
                                "trigger",
                                Map.of("entered", "sale/nowhere"),
                                "steps",
                                List.of(Map.of("id", "a", "note", "x")))));
        assertEquals(422, refused.status());
        assertEquals("configuration_refused", refused.text("/code"));
        Answer setting = edit(
                shop.owner(),
                Map.of("do", "setting.save", "pack", "retail-sales", "id", "task_time", "value", "some time"));
        assertEquals("not_duration", setting.expect(422).text("/findings/0/code"));
        assertTrue(refused.json().path("findings").toString().contains("sale/nowhere"), refused.body());
    }

    @Test
    void only_administrators_change_the_configuration() {
        Shop shop = Shop.open("en").withRetailPack();
        Http manager = shop.colleague("Aida", "manager");
        assertEquals(
                403,
                edit(manager, Map.of("do", "stage.change", "stage", "sale/dispatch", "color", 2))
                        .status());
        assertEquals(403, manager.get("/api/v1/configuration").status());
        assertEquals(403, manager.get("/api/v1/configuration/changes").status());
    }
}
