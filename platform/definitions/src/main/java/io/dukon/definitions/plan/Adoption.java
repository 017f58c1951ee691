package io.dukon.definitions.plan;

import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pipelines that are the shop's own and that a pack brings under the same name, of the same type: mostly those of a pack
 * that was taken away and comes again. They are the pack's from then on, and what the shop made of them is its edit.
 *
 * @param pipelines by kind and id, as the shop has them
 */
record Adoption(Map<String, Item> pipelines) {

    static Adoption of(List<Holding> shop, List<Item> written) {
        Map<String, Item> found = new LinkedHashMap<>();
        own(shop)
                .filter(item -> item.is(Kind.PIPELINES))
                .filter(item -> written.stream()
                        .anyMatch(
                                one -> name(one).equals(name(item)) && type(one).equals(type(item))))
                .forEach(item -> found.put(name(item), item));
        return new Adoption(found);
    }

    boolean takes(Item item) {
        return pipelines.containsKey(name(item));
    }

    /** What both have in common. */
    static Item common(Item pipeline) {
        return new Item(
                pipeline.kind(),
                pipeline.id(),
                Json.object().put("id", pipeline.id()).put("type", type(pipeline)));
    }

    /** The pack's texts with those of the shop that name what is the pack's now. */
    Item withTexts(List<Holding> shop, Item texts) {
        return own(shop)
                .filter(item -> name(item).equals(name(texts)))
                .findFirst()
                .flatMap(item -> KeptTexts.of(item, pipelines.keySet()))
                .map(item -> KeptTexts.both(item, texts))
                .orElse(texts);
    }

    /** The shop's texts without those; empty when no other is left. */
    Optional<Item> withoutTexts(Item texts) {
        return KeptTexts.without(texts, pipelines.keySet());
    }

    private static Stream<Item> own(List<Holding> shop) {
        return shop.stream()
                .filter(holding -> holding.pack().equals(Holding.SHOP))
                .flatMap(holding -> holding.items().stream());
    }

    private static String name(Item item) {
        return item.kind() + "/" + item.id();
    }

    private static String type(Item pipeline) {
        return Json.text(pipeline.content(), "type");
    }
}
