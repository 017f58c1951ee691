package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;

/** What the product answered. */
record Answer(int status, String body, HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode json() {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + body, e);
        }
    }

    Answer expect(int expected) {
        assertEquals(
                expected,
                status,
                () -> response.request().method() + " " + response.uri().getPath() + ": " + body);
        return this;
    }

    Answer expect(int one, int other) {
        return expect(status == other ? other : one);
    }

    String text(String pointer) {
        return json().at(pointer).asText();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** Pointers of the fields that the problem complains about. */
    java.util.List<String> pointers() {
        return json().path("errors").findValuesAsText("pointer");
    }
}
