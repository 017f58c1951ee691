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

    /** @param slots names of the path's parameters */
    record Endpoint(String method, String path, List<String> slots) {

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
        Object contract = new Load(
                        LoadSettings.builder().setCodePointLimit(20_000_000).build())
                .loadFromString(
                        Files.readString(Installation.ROOT.resolve("platform/server/src/main/openapi/openapi.yaml")));
        List<Endpoint> endpoints = new ArrayList<>();
        ((Map<?, ?>) ((Map<?, ?>) contract).get("paths")).forEach((path, operations) -> ((Map<?, ?>) operations)
                .keySet().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> endpoints.add(new Endpoint(
                                method.toString().toUpperCase(Locale.ROOT), path.toString(), slots(path.toString())))));
        return endpoints;
    }

    private static List<String> slots(String path) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
