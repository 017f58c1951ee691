package io.dukon.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Access;
import io.dukon.access.Sight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** What one reader sees of records of any type; asked once for a type. Not for more than one answer. */
final class Sights {

    private final Access access;
    private final Map<String, Sight> known = new HashMap<>();

    Sights(Access access) {
        this.access = access;
    }

    Sight of(String type) {
        return known.computeIfAbsent(type, access::sight);
    }

    /** Takes out what is not seen. */
    static void keep(ObjectNode fields, Predicate<String> seen) {
        List<String> hidden = new ArrayList<>();
        fields.fieldNames().forEachRemaining(field -> {
            if (!seen.test(field)) {
                hidden.add(field);
            }
        });
        fields.remove(hidden);
    }

    boolean sees(String type, String field, UUID responsible) {
        return of(type).sees(field, responsible);
    }
}
