package io.dukon.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what was sent, as a form or as JSON. Read by ourselves, because the limit is far below the container's. */
final class FormBody {

    static final int LARGEST = 32 * 1024;
    private static final int PARTS = 40;

    private FormBody() {}

    /** @throws Problem 413 when too large, 400 when it is neither */
    static Map<String, String> read(InputStream in, String contentType) throws IOException {
        byte[] body = in.readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Problem.of(413, "forms", "request_too_large");
        }
        String text = new String(body, StandardCharsets.UTF_8);
        return contentType != null && contentType.startsWith("application/json") ? json(text) : pairs(text);
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.split("&", PARTS)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.of(400, "forms", "request_bad").causedBy(e);
        }
    }

    private static Map<String, String> json(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            JsonNode tree = Json.MAPPER.readTree(text);
            if (tree == null || !tree.isObject()) {
                throw Problem.of(400, "forms", "request_bad");
            }
            tree.properties().forEach(field -> {
                if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                    values.put(field.getKey(), field.getValue().asText());
                }
            });
        } catch (JsonProcessingException e) {
            throw Problem.of(400, "forms", "request_bad").causedBy(e);
        }
        return values;
    }
}
