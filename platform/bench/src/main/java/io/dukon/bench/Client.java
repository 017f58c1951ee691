package io.dukon.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A browser's requests, with the session of one person in one shop. Made by the plainest client there is: it shares the
 * processors with what is measured.
 */
final class Client {

    static {
        System.setProperty("http.maxConnections", "100");
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String cookie;
    private final String slug;

    Client(String cookie, String slug) {
        this.cookie = cookie;
        this.slug = slug;
    }

    record Answer(int status, byte[] body, String serverTiming, String cookie) {

        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }

        /** Milliseconds that the application itself worked. */
        double serviceMillis() {
            return Double.parseDouble(serverTiming.substring(serverTiming.indexOf("dur=") + 4));
        }
    }

    Answer get(String path) throws IOException {
        return answer(open(path));
    }

    Answer post(String path, Map<String, ?> body) throws IOException {
        HttpURLConnection connection = open(path);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(JSON.writeValueAsBytes(body));
        }
        return answer(connection);
    }

    private HttpURLConnection open(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(Launcher.URL + path).toURL().openConnection();
        connection.setRequestProperty("Accept", "application/json");
        connection.setRequestProperty("X-Dukon", slug);
        if (cookie != null) {
            connection.setRequestProperty("Cookie", "__Host-dukon=" + cookie);
        }
        return connection;
    }

    private static Answer answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        byte[] body;
        try (InputStream in = status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
            body = in == null ? new byte[0] : in.readAllBytes();
        }
        if (status >= 400) {
            throw new IOException(
                    connection.getURL() + " answered " + status + ": " + new String(body, StandardCharsets.UTF_8));
        }
        String timing = connection.getHeaderField("Server-Timing");
        return new Answer(status, body, timing == null ? "app;dur=0" : timing, cookie(connection));
    }

    private static String cookie(HttpURLConnection connection) {
        return connection.getHeaderFields().getOrDefault("Set-Cookie", List.of()).stream()
                .filter(c -> c.startsWith("__Host-dukon="))
                .map(c -> c.substring("__Host-dukon=".length(), c.indexOf(';')))
                .findFirst()
                .orElse(null);
    }
}
