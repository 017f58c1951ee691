package io.dukon.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** A browser's requests, with the session of one person in one shop. */
final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String cookie;
    private final String slug;

    Client(String cookie, String slug) {
        this.cookie = cookie;
        this.slug = slug;
    }

    record Answer(int status, String body, String serverTiming, String cookie) {

        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }

        /** Milliseconds that the application itself worked. */
        double serviceMillis() {
            return Double.parseDouble(serverTiming.substring(serverTiming.indexOf("dur=") + 4));
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Answer post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Launcher.URL + path))
                .header("Accept", "application/json")
                .header("X-Dukon", slug);
        return cookie == null ? request : request.header("Cookie", "__Host-dukon=" + cookie);
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IOException(response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        String cookie = response.headers().allValues("Set-Cookie").stream()
                .filter(c -> c.startsWith("__Host-dukon="))
                .map(c -> c.substring("__Host-dukon=".length(), c.indexOf(';')))
                .findFirst()
                .orElse(null);
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Server-Timing").orElse("app;dur=0"),
                cookie);
    }
}
