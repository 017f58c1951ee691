package io.dukon.definitions.check;

import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Sources;
import java.util.List;

/** Collects findings and knows where items stand. */
record Report(Sources sources, List<Finding> findings) {
    void error(Item item, String element, String message, String hint) {
        Sources.Place place = sources.of(item, element);
        findings.add(Finding.error(place.file(), place.line(), message, hint));
    }

    void warning(Item item, String element, String message, String hint) {
        Sources.Place place = sources.of(item, element);
        findings.add(Finding.warning(place.file(), place.line(), message, hint));
    }

    void error(String file, String message, String hint) {
        findings.add(Finding.error(file, 1, message, hint));
    }
}
