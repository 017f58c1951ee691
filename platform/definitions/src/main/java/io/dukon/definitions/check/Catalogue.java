package io.dukon.definitions.check;

import io.dukon.definitions.type.FieldKind;
import java.util.Map;

/** What events and acts of rooms give, where that is promised; the rest is for its room to know. */
final class Catalogue {
    private static final Map<String, Held> EVENTS = Map.of("assigned", parts(Map.of("person", new Held.Person())));
    private static final Map<String, Held> ACTS = Map.of(
            "coupon.issue",
            parts(Map.of("code", new Held.Plain(FieldKind.TEXT), "valid_until", new Held.Plain(FieldKind.DATETIME))));

    private Catalogue() {}

    static Held event(String name) {
        return EVENTS.getOrDefault(name, Held.OPEN);
    }

    static Held act(String verb) {
        return ACTS.getOrDefault(verb, Held.OPEN);
    }

    private static Held parts(Map<String, Held> parts) {
        return new Held.Parts(parts, false);
    }
}
