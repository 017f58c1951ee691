package io.dukon.definitions.pack;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One thing of a pack in canonical long form (pack grammar §2.5).
 *
 * @param kind the word of a {@link Kind}
 * @param id unique in the kind; the locale for texts
 * @param content not to be changed by who reads it
 */
public record Item(String kind, String id, JsonNode content) {
    public boolean is(Kind wanted) {
        return kind.equals(wanted.word());
    }
}
