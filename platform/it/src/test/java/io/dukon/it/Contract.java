package io.dukon.it;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The endpoints as the committed contract names them: a new one is in every test that goes over all of them. */
final class Contract {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private Contract() {}

    /**
     * @param slots names of the path's parameters
     * @param query names of what may follow the path
     * @param body  the shape of what it takes as JSON; null when it takes none
     */
    record Endpoint(String method, String path, List<String> slots, List<String> query, Map<?, ?> body) {

        static Endpoint of(String method, String path, Map<?, ?> operation) {
            return new Endpoint(
                    method.toUpperCase(Locale.ROOT), path, Contract.slots(path), queryOf(operation), bodyOf(operation));
        }

        private static List<String> queryOf(Map<?, ?> operation) {
            return operation.get("parameters") instanceof List<?> all
                    ? all.stream()
                            .map(Map.class::cast)
                            .filter(one -> "query".equals(one.get("in")))
                            .map(one -> one.get("name").toString())
                            .toList()
                    : List.of();
        }

        private static Map<?, ?> bodyOf(Map<?, ?> operation) {
            return operation.get("requestBody") instanceof Map<?, ?> body
                            && ((Map<?, ?>) body.get("content")).get("application/json") instanceof Map<?, ?> json
                    ? (Map<?, ?>) json.get("schema")
                    : null;
        }

        String name() {
            return method + " " + path.replace("/api/v1", "");
        }

        /** The path with each parameter replaced by its value. */
        String fill(Map<String, String> values) {
            String filled = path;
            for (String slot : slots) {
                filled = filled.replace("{" + slot + "}", values.get(slot));
            }
            return filled;
        }
    }

    static List<Endpoint> endpoints() throws IOException {
        List<Endpoint> endpoints = new ArrayList<>();
        ((Map<?, ?>) read().get("paths"))
                .forEach((path, operations) -> ((Map<?, ?>) operations).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        endpoints.add(Endpoint.of(method.toString(), path.toString(), (Map<?, ?>) operation));
                    }
                }));
        return endpoints;
    }

    /** Shapes of bodies by name. */
    static Map<?, ?> schemas() throws IOException {
        return (Map<?, ?>) ((Map<?, ?>) read().get("components")).get("schemas");
    }

    private static Map<?, ?> read() throws IOException {
        return (Map<?, ?>)
                new Load(LoadSettings.builder().setCodePointLimit(20_000_000).build())
                        .loadFromString(Files.readString(
                                Installation.ROOT.resolve("platform/server/src/main/openapi/openapi.yaml")));
    }

    private static List<String> slots(String path) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
