package io.dukon.definitions.scenario;

import io.dukon.definitions.pack.Phrase;

/** A scenario that cannot be played as it is written. */
final class StoryProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    StoryProblem(String code, Object... args) {
        super(code);
        this.phrase = Phrase.of(code, args);
    }

    Phrase phrase() {
        return phrase;
    }
}
