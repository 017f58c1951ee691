package io.dukon.definitions.check;

import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.pack.Sources;
import java.util.Collection;
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

    /** A name that is none of these: the nearest may be meant, or else the advice of the code helps. */
    void unknown(Item item, String element, Phrase wrong, String name, Collection<String> known) {
        error(item, element, wrong, advice(wrong, name, known));
    }

    private static Phrase advice(Phrase wrong, String name, Collection<String> known) {
        Phrase nearest = Nearest.of(name, known);
        return nearest.equals(Phrase.NONE) ? wrong.hint() : nearest;
    }

    void warning(Item item, String element, String code, Object... args) {
        Phrase wrong = Phrase.of(code, args);
        warning(item, element, wrong, wrong.hint());
    }

    private void warning(Item item, String element, Phrase wrong, Phrase advice) {
        Sources.Place place = sources.of(item, element);
        findings.add(Finding.warning(place.file(), place.line(), wrong, advice));
    }

    /** Breaks nothing, but a pack that is handed on must not have it. */
    void flaw(Item item, String element, String code, Object... args) {
        Phrase wrong = Phrase.of(code, args);
        flaw(item, element, wrong, wrong.hint());
    }

    /** A flaw in a name that is none of these: a shop that takes a value out of a list need not rewrite its robots first. */
    void flaw(Item item, String element, Phrase wrong, String name, Collection<String> known) {
        flaw(item, element, wrong, advice(wrong, name, known));
    }

    void flaw(Item item, String element, Phrase wrong, Phrase advice) {
        if (released) {
            error(item, element, wrong, advice);
        } else {
            warning(item, element, wrong, advice);
        }
    }

    void error(String file, String code, Object... args) {
        findings.add(Finding.error(file, 1, code, args));
    }
}
