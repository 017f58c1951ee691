package io.dukon.packs.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.OwnedItem;
import io.dukon.definitions.pack.Kind;
import io.dukon.kernel.Json;
import java.util.Optional;

/** What people do to the filters of boards and schedules. */
record FilterEdits(Workshop shop) {

    void save(Edit.FilterSave edit) {
        String id = Workshop.id(edit.id(), "filter");
        Optional<OwnedItem> known = shop.find(Kind.FILTERS, id);
        ObjectNode content = edit.content() != null
                ? edit.content().deepCopy()
                : known.map(one -> (ObjectNode) one.item().content().deepCopy())
                        .orElseGet(Json.MAPPER::createObjectNode);
        content.put("id", id);
        OwnedItem filter = shop.save(Kind.FILTERS, id, content);
        if (known.isEmpty()) {
            shop.sayNew(filter.pack(), "filters." + id, edit.title());
        } else {
            shop.sayAgain(filter.pack(), "filters." + id, edit.title());
        }
    }

    void remove(Edit.FilterRemove edit) {
        shop.remove(shop.get(Kind.FILTERS, edit.id()));
        shop.unsay("filters." + edit.id());
    }
}
