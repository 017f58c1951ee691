package io.dukon.identity;

import io.dukon.kernel.Problem;

/** A request's body that must be there: JAX-RS gives null for an empty one. */
public final class Body {

    private Body() {}

    public static <T> T required(T body) {
        if (body == null) {
            throw Problem.of(400, "kernel", "bad_json");
        }
        return body;
    }
}
