package io.dukon.definitions.migration;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.pack.Unreadable;

/**
 * What an operation is about.
 *
 * @param owner of an item its kind, of a field its type, of a stage its pipeline, of a value its list
 */
public record Thing(Sort sort, String owner, String id) {
    /** What sort of thing it is. */
    public enum Sort {
        ITEM("item", '/'),
        FIELD("field", '.'),
        STAGE("stage", '/'),
        VALUE("value", '.');

        private final String word;
        private final char between;

        Sort(String word, char between) {
            this.word = word;
            this.between = between;
        }
    }

    static Thing of(JsonNode body) {
        for (Sort sort : Sort.values()) {
            if (body.hasNonNull(sort.word)) {
                return of(sort, body.get(sort.word).asText());
            }
        }
        throw new Unreadable("operation_thing", body);
    }

    /** @param name as packs write it */
    public static Thing of(Sort sort, String name) {
        int at = sort == Sort.ITEM ? name.indexOf('/') : name.lastIndexOf(sort.between);
        return new Thing(sort, name.substring(0, Math.max(at, 0)), name.substring(at + 1));
    }

    /** As packs write it: {@code sale/won}, {@code deal.size}. */
    public String name() {
        return owner + sort.between + id;
    }

    /** The same thing under another id. */
    public Thing renamed(String to) {
        return new Thing(sort, owner, to);
    }

    @Override
    public String toString() {
        return sort.word + " " + name();
    }
}
