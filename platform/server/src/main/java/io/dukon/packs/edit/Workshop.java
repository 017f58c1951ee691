package io.dukon.packs.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.OwnedItem;
import io.dukon.definitions.pack.Kind;
import io.dukon.kernel.Problem;
import io.dukon.packs.change.Workbench;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What edits do on the bench: find what they name, or refuse; say texts in the languages in which people said them. */
record Workshop(Workbench bench) {

    Optional<OwnedItem> find(Kind kind, String id) {
        return bench.find(kind, id);
    }

    /** @throws Problem 404 */
    OwnedItem get(Kind kind, String id) {
        return bench.find(kind, id).orElseThrow(() -> gone(kind.word() + "/" + id));
    }

    OwnedItem owner(String pack, Kind kind, String id) {
        return bench.find(pack, kind, id).orElseThrow(() -> gone(kind.word() + "/" + id));
    }

    static Problem gone(String what) {
        return Problem.of(404, "packs", "no_item", what);
    }

    void change(OwnedItem item, Consumer<ObjectNode> edit) {
        bench.change(item, edit);
    }

    OwnedItem save(Kind kind, String id, ObjectNode content) {
        return bench.save(kind, id, content);
    }

    void remove(OwnedItem item) {
        bench.remove(item);
    }

    /** An id for something new; it never comes again, so nothing stored under a removed one ever shows up in it. */
    static String id(String wish, String prefix) {
        if (wish != null && !wish.isBlank()) {
            return wish;
        }
        String random = Long.toString(UUID.randomUUID().getLeastSignificantBits() >>> 20, 36);
        return prefix + "_" + random;
    }

    void say(String pack, String key, Map<String, String> texts) {
        texts.forEach((locale, text) -> bench.say(pack, locale, key, text));
    }

    /** A new text: in every language. */
    void sayNew(String pack, String key, Said said) {
        if (said != null) {
            say(pack, key, said.everywhere());
        }
    }

    /** Another wording, in the languages in which it was said. */
    void sayAgain(String pack, String key, Said said) {
        if (said != null) {
            say(pack, key, said.spoken());
        }
    }

    String speaker(String key, String otherwise) {
        return bench.speaker(key, otherwise);
    }

    void unsay(String key) {
        bench.unsay(key);
    }

    /** @throws Problem 404 */
    static ObjectNode element(JsonNode content, String list, String id) {
        return Workbench.element(content, list, id).orElseThrow(() -> gone(id));
    }

    /** Puts an element behind the one named, at the end without a name. */
    static void insert(ArrayNode list, ObjectNode element, String after) {
        int place = list.size();
        for (int i = 0; after != null && i < list.size(); i++) {
            if (list.get(i).path("id").asText().equals(after)) {
                place = i + 1;
            }
        }
        list.insert(place, element);
    }

    static void remove(ArrayNode list, String id) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).path("id").asText().equals(id)) {
                list.remove(i);
            }
        }
    }

    /** The elements in the order of the ids; those not named keep their order behind them. */
    static void order(ArrayNode list, List<String> ids) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        elements.sort(Comparator.comparingInt(one -> {
            int place = ids.indexOf(one.path("id").asText());
            return place < 0 ? ids.size() : place;
        }));
        list.removeAll();
        elements.forEach(list::add);
    }
}
