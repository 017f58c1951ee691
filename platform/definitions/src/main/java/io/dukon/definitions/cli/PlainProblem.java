package io.dukon.definitions.cli;

/** The call is wrong: says how, and what to do. */
final class PlainProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlainProblem(String message) {
        super(message);
    }
}
