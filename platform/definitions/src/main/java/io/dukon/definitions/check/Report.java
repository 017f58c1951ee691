package io.dukon.definitions.check;

import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Sources;
import java.util.List;

/**
 * Collects findings and knows where items stand.
 *
 * @param released the pack is for others: what would only be of no use in it is refused too
 */
record Report(Sources sources, List<Finding> findings, boolean released) {
    void error(Item item, String element, String message, String hint) {
        Sources.Place place = sources.of(item, element);
        findings.add(Finding.error(place.file(), place.line(), message, hint));
    }

    void warning(Item item, String element, String message, String hint) {
        Sources.Place place = sources.of(item, element);
        findings.add(Finding.warning(place.file(), place.line(), message, hint));
    }

    /** Breaks nothing, but a pack that is handed on must not have it. */
    void flaw(Item item, String element, String message, String hint) {
        if (released) {
            error(item, element, message, hint);
        } else {
            warning(item, element, message, hint);
        }
    }

    void error(String file, String message, String hint) {
        findings.add(Finding.error(file, 1, message, hint));
    }
}
