package io.dukon.definitions.check;

import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.pack.Sources;
import java.util.List;

/**
 * Collects findings and knows where items stand.
 *
 * @param released the pack is for others: what would only be of no use in it is refused too
 */
record Report(Sources sources, List<Finding> findings, boolean released) {
    /** With the advice that goes with the code. */
    void error(Item item, String element, String code, Object... args) {
        Phrase wrong = Phrase.of(code, args);
        error(item, element, wrong, wrong.hint());
    }

    void error(Item item, String element, Phrase wrong, Phrase advice) {
        Sources.Place place = sources.of(item, element);
        findings.add(Finding.error(place.file(), place.line(), wrong, advice));
    }

    void warning(Item item, String element, String code, Object... args) {
        Sources.Place place = sources.of(item, element);
        Phrase wrong = Phrase.of(code, args);
        findings.add(Finding.warning(place.file(), place.line(), wrong, wrong.hint()));
    }

    /** Breaks nothing, but a pack that is handed on must not have it. */
    void flaw(Item item, String element, String code, Object... args) {
        if (released) {
            error(item, element, code, args);
        } else {
            warning(item, element, code, args);
        }
    }

    void error(String file, String code, Object... args) {
        findings.add(Finding.error(file, 1, code, args));
    }
}
