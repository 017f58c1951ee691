package io.dukon.packs.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.kernel.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A shop's configuration on the bench: edits work on it in memory, and nothing is in force before it is checked. */
public final class Workbench {

    private final Snapshot before;
    private final Map<String, OwnedItem> items = new LinkedHashMap<>();

    public Workbench(Snapshot before) {
        this.before = before;
        before.ordered().forEach(item -> items.put(item.key(), item));
    }

    public Snapshot before() {
        return before;
    }

    public Snapshot result() {
        return new Snapshot(new ArrayList<>(items.values()), before.installations());
    }

    /** The item in force; where several packs bring one of the name, the last one's. */
    public Optional<OwnedItem> find(Kind kind, String id) {
        return items.values().stream()
                .filter(one -> one.item().is(kind) && one.item().id().equals(id))
                .reduce((first, second) -> second);
    }

    public Optional<OwnedItem> find(String pack, Kind kind, String id) {
        return Optional.ofNullable(items.get(OwnedItem.key(pack, kind.word(), id)));
    }

    public List<OwnedItem> all(Kind kind) {
        return items.values().stream().filter(one -> one.item().is(kind)).toList();
    }

    public void put(OwnedItem item) {
        items.put(item.key(), item);
    }

    public void remove(OwnedItem item) {
        items.remove(item.key());
    }

    public void change(OwnedItem item, Consumer<ObjectNode> edit) {
        ObjectNode content = item.item().content().deepCopy();
        edit.accept(content);
        put(item.with(content));
    }

    /** A new item of the shop's own, or a new content of the one that is there, whoever brought it. */
    public OwnedItem save(Kind kind, String id, ObjectNode content) {
        OwnedItem item = find(kind, id)
                .map(known -> known.with(content))
                .orElseGet(
                        () -> new OwnedItem(OwnedItem.SHOP, next(OwnedItem.SHOP), new Item(kind.word(), id, content)));
        put(item);
        return item;
    }

    private int next(String pack) {
        return items.values().stream()
                        .filter(item -> item.pack().equals(pack))
                        .mapToInt(OwnedItem::position)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Says the text where the pack keeps its texts. */
    public void say(String pack, String locale, String key, String text) {
        String owner = OwnedItem.key(pack, Kind.I18N.word(), locale);
        OwnedItem known = items.getOrDefault(
                owner,
                new OwnedItem(pack, next(pack), new Item(Kind.I18N.word(), locale, Json.MAPPER.createObjectNode())));
        change(known, tree -> TextTree.put(tree, key, text));
    }

    /** The pack that says the text now; the other one when nobody does. */
    public String speaker(String key, String otherwise) {
        return items.values().stream()
                .filter(one ->
                        one.item().is(Kind.I18N) && TextTree.has(one.item().content(), key))
                .map(OwnedItem::pack)
                .reduce((first, second) -> second)
                .orElse(otherwise);
    }

    /** Forgets every text under the key. */
    public void unsay(String key) {
        for (OwnedItem item : List.copyOf(items.values())) {
            if (item.item().is(Kind.I18N) && TextTree.has(item.item().content(), key)) {
                change(item, tree -> TextTree.remove(tree, key));
            }
        }
    }

    /** The element of the id in a list of elements. */
    public static Optional<ObjectNode> element(JsonNode content, String list, String id) {
        for (JsonNode one : content.path(list)) {
            if (one.path("id").asText().equals(id)) {
                return Optional.of((ObjectNode) one);
            }
        }
        return Optional.empty();
    }
}
