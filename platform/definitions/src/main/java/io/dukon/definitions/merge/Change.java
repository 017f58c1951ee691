package io.dukon.definitions.merge;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One thing that differs.
 *
 * @param path by ids, {@code pipelines/sale.stages[won].color}; a whole item: {@code tasks/call}; the order of elements
 *     is a thing of its own, {@code pipelines/sale.stages.order}
 * @param before null when it was added
 * @param after null when it was removed
 */
public record Change(String path, JsonNode before, JsonNode after) {
    /** Kind and id of the item, {@code pipelines/sale}. */
    public String item() {
        return Path.parse(path).item();
    }

    public String kind() {
        return Path.parse(path).kind();
    }

    public String id() {
        return Path.parse(path).id();
    }

    public boolean added() {
        return before == null;
    }

    public boolean removed() {
        return after == null;
    }
}
