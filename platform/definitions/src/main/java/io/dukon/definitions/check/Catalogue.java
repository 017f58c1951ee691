package io.dukon.definitions.check;

import io.dukon.definitions.type.FieldKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What events and acts of rooms give, where that is promised; the rest is for its room to know. */
final class Catalogue {
    private static final Held SUM = new Held.Plain(FieldKind.MONEY);
    private static final Held TEXT = new Held.Plain(FieldKind.TEXT);
    private static final Map<String, Held> EVENTS = Map.of(
            "assigned",
            parts(Map.of("person", new Held.Person())),
            "payment.received",
            parts(Map.of(
                    "id",
                    TEXT,
                    "amount",
                    SUM,
                    "paid_on",
                    new Held.Plain(FieldKind.DATE),
                    "method",
                    new Held.Plain(FieldKind.TEXT, Set.of("cash", "cashless", "other")),
                    "number",
                    TEXT,
                    "purpose",
                    TEXT)),
            "payment.settled",
            parts(Map.of("amount", SUM)));

    /** Rooms whose every event is here: another name of theirs is a slip. */
    private static final Set<String> WHOLE = Set.of("payment");

    private static final Map<String, Held> ACTS = Map.of(
            "coupon.issue",
            parts(Map.of("code", new Held.Plain(FieldKind.TEXT), "valid_until", new Held.Plain(FieldKind.DATETIME))));

    private Catalogue() {}

    static Held event(String name) {
        return EVENTS.getOrDefault(name, Held.OPEN);
    }

    /** Whether somebody may tell it: what plugins tell is known to them alone. */
    static boolean told(String name) {
        return EVENTS.containsKey(name) || !WHOLE.contains(name.split("\\.")[0]);
    }

    static Set<String> events() {
        return new TreeSet<>(EVENTS.keySet());
    }

    static Held act(String verb) {
        return ACTS.getOrDefault(verb, Held.OPEN);
    }

    private static Held parts(Map<String, Held> parts) {
        return new Held.Parts(parts, false);
    }
}
