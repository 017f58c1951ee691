package io.dukon.kernel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Refuses the one character that PostgreSQL cannot keep (U+0000), wherever a request may carry it: behind this, no room has
 * to think of it.
 */
@Provider
public class UnstorableText implements ContainerRequestFilter, ReaderInterceptor {

    private static final byte[] ESCAPED = "\\u0000".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (values.stream().anyMatch(UnstorableText::holds)) {
                throw Problem.of(400, "kernel", "unstorable").at("/" + name, "kernel", "unstorable");
            }
        });
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            byte[] body = context.getInputStream().readAllBytes();
            if (mentions(body)) {
                refuse(body);
            }
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    /** A quick look: hardly any request has it, and only those are read twice. */
    private static boolean mentions(byte[] body) {
        for (int at = 0; at + ESCAPED.length <= body.length; at++) {
            if (body[at] == '\\' && Arrays.equals(body, at, at + ESCAPED.length, ESCAPED, 0, ESCAPED.length)) {
                return true;
            }
        }
        return false;
    }

    private static void refuse(byte[] body) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
                if (text && holds(parser.getText())) {
                    String place = parser.getParsingContext().pathAsPointer().toString();
                    throw Problem.of(400, "kernel", "unstorable").at(place, "kernel", "unstorable");
                }
            }
        } catch (JsonProcessingException broken) {
            // Whoever reads it next says so, with the place.
        }
    }

    private static boolean holds(String text) {
        return text != null && text.indexOf('\0') >= 0;
    }
}
