package io.dukon.definitions.scenario;

import java.util.List;

/** A rule said no: everything the act did is undone. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> ids;

    Refusal(List<String> ids) {
        super(String.join(", ", ids));
        this.ids = ids;
    }

    List<String> ids() {
        return ids;
    }
}
