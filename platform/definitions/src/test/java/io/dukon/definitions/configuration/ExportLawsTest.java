package io.dukon.definitions.configuration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.merge.Imagined;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackArchive;
import io.dukon.definitions.pack.PackWriter;
import io.dukon.definitions.pack.ReadResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A shop leaves as one pack and comes back elsewhere as it was. */
class ExportLawsTest {
    private static final Manifest HEAD =
            new Manifest("chinar", "1.0.0", "", List.of("base"), List.of(), List.of("ru"), List.of());
    private static final Map<String, ObjectNode> ABOUT =
            Map.of("ru", Json.object().put("title", "Чинар").put("description", "Всё, что настроено"));

    private static List<Item> after(List<Item> first, List<Item> second) {
        List<Item> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** A database keeps the names of an object in an order of its own. */
    private static List<Item> stored(List<Item> items) {
        return items.stream()
                .map(item -> new Item(item.kind(), item.id(), stored(item.content())))
                .toList();
    }

    private static JsonNode stored(JsonNode node) {
        if (node.isArray()) {
            ArrayNode list = Json.nodes().arrayNode();
            node.forEach(element -> list.add(stored(element)));
            return list;
        }
        ObjectNode object = Json.object();
        Json.entries(node).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder())))
                .forEach(entry -> object.set(entry.getKey(), stored(entry.getValue())));
        return node.isObject() ? object : node;
    }

    @Property(tries = 1_500)
    void installsElsewhereIdentically(@ForAll long seed) {
        Imagined imagined = new Imagined(seed);
        List<Item> library = imagined.pack();
        List<Item> shop = after(after(library, imagined.pack()), imagined.edited(imagined.pack()));

        byte[] zip = PackWriter.zip(Export.of(HEAD, library, shop, ABOUT));
        ReadResult read = PackArchive.read(zip);
        List<Item> elsewhere = stored(after(library, read.pack().items()));

        assertEquals(List.of(), read.findings());
        assertEquals(List.of(), Difference.between(Together.of(shop), Together.of(elsewhere)));
        assertEquals(ConfigurationHash.of(shop), ConfigurationHash.of(elsewhere));
        assertArrayEquals(zip, PackWriter.zip(Export.of(HEAD, library, elsewhere, ABOUT)));
    }

    private static Item texts(String key, String text) {
        return new Item("i18n", "ru", Json.object().set("lists", Json.object().put(key, text)));
    }

    @Test
    void saysOnlyWhatTheLibraryDoesNotSay() {
        List<Item> library = List.of(texts("a", "Один"), new Item("lists", "base/a", Json.object()));
        List<Item> shop = List.of(texts("a", "Один"), library.get(1), texts("a", "Раз"), texts("b", "Два"));

        Pack pack = Export.of(HEAD, library, shop, ABOUT);

        assertEquals(1, pack.items().size());
        assertEquals(
                "{\"a\":\"Раз\",\"b\":\"Два\"}",
                pack.items().getFirst().content().path("lists").toString());
        assertEquals(
                "Чинар", pack.items().getFirst().content().at("/pack/title").asText());
        assertEquals(
                List.of("lists/base/a"),
                Export.of(HEAD, List.of(), library, Map.of()).items().stream()
                        .map(Together::name)
                        .filter(name -> name.startsWith("lists"))
                        .toList());
    }
}
