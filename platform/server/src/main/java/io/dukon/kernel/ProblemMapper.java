package io.dukon.kernel;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
public class ProblemMapper implements ExceptionMapper<Problem> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Problem problem) {
        return ProblemResponse.of(problem, language());
    }

    private String language() {
        return Languages.current(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
