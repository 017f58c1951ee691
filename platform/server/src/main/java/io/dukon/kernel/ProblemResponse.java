package io.dukon.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;

/** A problem as application/problem+json, for JAX-RS and servlets alike. */
public final class ProblemResponse {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE = "https://dukon.app/problems/";

    private ProblemResponse() {}

    public static Response of(Problem problem, String language) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(MEDIA_TYPE).entity(body(problem, language));
        problem.retryAfterSeconds().ifPresent(seconds -> response.header("Retry-After", seconds));
        return response.build();
    }

    /** The JSON text of the problem in this language. */
    public static String body(Problem problem, String language) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.put("type", TYPE + problem.code());
        body.put("title", Texts.get(problem.room(), language, problem.code() + ".title", problem.args()));
        body.put("status", problem.status());
        body.put("code", problem.code());
        body.put("detail", problem.detail(language));
        problem.members().forEach((name, value) -> body.set(name, Json.MAPPER.valueToTree(value)));
        if (!problem.errors().isEmpty()) {
            var errors = body.putArray("errors");
            for (Problem.FieldError error : problem.errors()) {
                errors.addObject()
                        .put("pointer", error.pointer())
                        .put("code", error.code())
                        .put("detail", Texts.get(error.room(), language, error.code(), error.args()));
            }
        }
        return Json.text(body);
    }
}
