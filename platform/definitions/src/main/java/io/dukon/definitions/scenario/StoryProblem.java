package io.dukon.definitions.scenario;

/** A scenario that cannot be played as it is written. */
final class StoryProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoryProblem(String message) {
        super(message);
    }
}
