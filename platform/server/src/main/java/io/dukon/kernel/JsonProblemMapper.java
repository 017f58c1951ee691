package io.dukon.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;

/** A body that is no JSON, or not of the expected shape, is the caller's mistake: 400 with a pointer to the place. */
@Provider
public class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(JsonProcessingException e) {
        Problem problem = Problem.of(400, "kernel", "bad_json");
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            problem.at(pointer(mapping), "kernel", "bad_value");
        }
        return ProblemResponse.of(problem, Languages.current(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
    }
}
