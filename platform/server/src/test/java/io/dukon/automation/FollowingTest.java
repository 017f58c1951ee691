package io.dukon.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.automation.FollowingRunStore.Open;
import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.migration.Renamed;
import io.dukon.definitions.migration.Thing;
import io.dukon.definitions.migration.Thing.Sort;
import io.dukon.definitions.pack.Item;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run that began under other names speaks of things by the names of now. */
class FollowingTest {

    private static final List<Item> SHOP = List.of(
            item(
                    "types",
                    "{'id':'deal','fields':[{'id':'weight','type':'number'},{'id':'color','type':'list','list':'colors'}]}"),
            item("lists", "{'id':'colors','values':[{'id':'crimson'}]}"),
            item("roles", "{'id':'robot','principal':true,'rights':[]}"),
            item("tasks", "{'id':'ring','due':'1d'}"),
            item("i18n", "{'id':'en','texts':{'told':'Told'}}"),
            item(
                    "pipelines",
                    "{'id':'sale','type':'deal','stages':[{'id':'fresh','kind':'open'},{'id':'done','kind':'won'}]}"));

    private static final List<Renamed> NAMES = List.of(
            new Renamed(Thing.of(Sort.FIELD, "deal.kilos"), "weight", false),
            new Renamed(Thing.of(Sort.VALUE, "colors.red"), "crimson", false),
            new Renamed(Thing.of(Sort.STAGE, "sale/new"), "fresh", false),
            Renamed.stage("sale/old", "sale/fresh"),
            new Renamed(Thing.of(Sort.ITEM, "tasks/call"), "ring", false),
            new Renamed(Thing.of(Sort.ITEM, "automations/go"), "went", false));

    private static final String STEPS =
            "'steps':[{'id':'hold','wait':{'until':{'from':'$deal.kilos'}}},{'id':'if','if':{'kilos':{'gt':5},'color':['red']},'then':[{'id':'call','task':{'use':'call'}}]},"
                    + "{'id':'set','set':{'kilos':1,'color':'red'}},{'id':'on','move':{'to':'sale/old'}}]}";
    private static final String BEFORE =
            "{'id':'go','trigger':{'entered':{'stage':['sale/new']}},'when':{'$trigger.from':'sale/old'}," + STEPS;

    private static Item item(String kind, String json) {
        ObjectNode content = tree(json);
        return new Item(kind, content.path("id").asText(), content);
    }

    private static ObjectNode tree(String json) {
        return (ObjectNode) Json.tree(json.replace('\'', '"'));
    }

    private static Open run(JsonNode kept, JsonNode pending) {
        return new Open(Ids.next(), Ids.next(), "go", "waiting", tree(BEFORE), kept, pending);
    }

    @Test
    void its_program_and_what_its_trigger_told_follow() {
        JsonNode kept = tree(
                "{'automation':'go','version':'old','step':'hold','trigger':{'stage':'sale/new','from':'sale/old','actor':'x'}}");
        Open now = new Following(NAMES, SHOP).of(run(kept, null));
        String expected = BEFORE.replace("kilos", "weight")
                .replace("sale/new", "sale/fresh")
                .replace("sale/old", "sale/fresh")
                .replace("'use':'call'", "'use':'ring'")
                .replace("'red'", "'crimson'")
                .replace("'id':'go'", "'id':'went'");
        assertEquals(tree(expected), now.definition());
        assertEquals("went", now.automation());
        assertEquals(
                tree("{'automation':'went','version':'" + now.version()
                        + "','step':'hold','trigger':{'stage':'sale/fresh','from':'sale/fresh','actor':'x'}}"),
                now.kept());
        assertTrue(PackCheck.lost(now.item(), SHOP).isEmpty(), () -> PackCheck.lost(now.item(), SHOP)
                .toString());
    }

    @Test
    void one_that_has_not_begun_begins_by_the_names_of_now() {
        JsonNode pending =
                tree("{'kind':'start','version':'old','event':{'kind':'entered','stage':'sale/new','from':null}}");
        Open now = new Following(NAMES, SHOP).of(run(Json.MAPPER.createObjectNode(), pending));
        assertEquals(now.version(), now.pending().path("version").asText());
        assertEquals("sale/fresh", now.pending().at("/event/stage").asText());
    }

    @Test
    void what_the_shop_no_longer_has_is_found() {
        Open before = run(Json.MAPPER.createObjectNode(), null);
        String lost = PackCheck.lost(before.item(), SHOP).toString();
        for (String name : List.of("sale/new", "sale/old", "call")) {
            assertTrue(lost.contains("“" + name + "”"), name + " in " + lost);
        }
        ObjectNode there = tree(BEFORE.replace("sale/new", "sale/fresh"));
        String field = PackCheck.lost(new Item("processes", "go", there), SHOP).toString();
        assertTrue(field.contains("“deal” has no field “kilos”"), field);
        ObjectNode note =
                tree("{'id':'go','trigger':{'created':{'type':'deal'}},'steps':[{'id':'n','note':{'text':'gone'}}]}");
        String text = PackCheck.lost(new Item("processes", "go", note), SHOP).toString();
        assertTrue(text.contains("texts.gone"), text);
    }

    @Test
    void it_goes_back_as_it_was_from_where_it_stands() {
        Open before =
                run(tree("{'automation':'go','version':'old','step':'hold','trigger':{'stage':'sale/new'}}"), null);
        Open now = new Following(NAMES, SHOP).of(before);
        ObjectNode later = now.kept().deepCopy();
        later.put("step", "set");
        Open moved = new Open(now.run(), now.record(), now.automation(), "waiting", now.definition(), later, null);
        Open back = moved.as(Open.fromJson(before.run(), before.toJson()));
        assertEquals(before.definition(), back.definition());
        assertEquals("go", back.automation());
        assertEquals(
                tree("{'automation':'go','version':'" + before.version()
                        + "','step':'set','trigger':{'stage':'sale/new'}}"),
                back.kept());
    }

    @Test
    void without_names_nothing_changes() {
        Open before = run(Json.MAPPER.createObjectNode(), null);
        assertSame(before, new Following(List.of(), SHOP).of(before));
    }
}
