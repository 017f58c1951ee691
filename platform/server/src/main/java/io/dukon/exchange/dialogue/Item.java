package io.dukon.exchange.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.kernel.Json;

/** One thing that a file says. {@code content} is what the reader made of it. */
record Item(Kind kind, JsonNode content) {

    /** In the order in which they are taken: what others point at comes first. */
    enum Kind {
        GROUP,
        PRICE_TYPE,
        PRODUCT,
        PRICE,
        ORDER,
        INVOICE,
        PAYMENT;

        /** Catalogue items are many, small and never fail by themselves: a hundred share a transaction. */
        boolean catalogue() {
            return ordinal() <= PRICE.ordinal();
        }
    }

    static Item of(Kind kind, Object content) {
        return new Item(kind, Json.MAPPER.valueToTree(content));
    }

    <T> T as(Class<T> type) {
        return Json.MAPPER.convertValue(content, type);
    }
}
