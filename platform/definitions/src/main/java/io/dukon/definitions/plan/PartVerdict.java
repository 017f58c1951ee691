package io.dukon.definitions.plan;

import java.util.List;

/**
 * What the tariff says of a part.
 *
 * @param required the pack cannot do without it
 * @param missing features that the tariff does not allow; empty = the part works
 * @param items kind and id of each
 */
public record PartVerdict(String part, boolean required, List<String> missing, List<String> items) {
    public boolean allowed() {
        return missing.isEmpty();
    }
}
