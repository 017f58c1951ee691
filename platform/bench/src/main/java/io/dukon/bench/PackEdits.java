package io.dukon.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.pack.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Small changes to a configuration, as people make them: an attribute set, a list shortened, an item gone. */
record PackEdits(RandomGenerator random) {
    List<Item> on(List<Item> items, int edits) {
        List<Item> edited = new ArrayList<>(items);
        for (int i = 0; i < edits; i++) {
            int index = random.nextInt(edited.size());
            if (random.nextInt(20) == 0) {
                edited.remove(index);
            } else {
                edited.set(index, edit(edited.get(index)));
            }
        }
        return edited;
    }

    private Item edit(Item item) {
        JsonNode content = item.content().deepCopy();
        deep(content);
        return new Item(item.kind(), item.id(), content);
    }

    private void deep(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        if (node instanceof ObjectNode object && !names.isEmpty()) {
            String name = names.get(random.nextInt(names.size()));
            JsonNode child = object.get(name);
            if (child.isContainerNode() && !child.isEmpty()) {
                deep(child);
            } else if (!name.equals("id")) {
                object.put(name, "edit_" + random.nextInt(3));
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            int index = random.nextInt(array.size());
            if (array.get(index).isContainerNode() && random.nextInt(4) > 0) {
                deep(array.get(index));
            } else {
                array.remove(index);
            }
        }
    }
}
