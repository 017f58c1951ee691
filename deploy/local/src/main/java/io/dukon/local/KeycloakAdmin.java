package io.dukon.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The three calls to Keycloak's admin interface that keep a realm up to date. */
final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client;
    private final String url;
    private final String token;

    private KeycloakAdmin(HttpClient client, String url, String token) {
        this.client = client;
        this.url = url;
        this.token = token;
    }

    static KeycloakAdmin logIn(String url, String user, String password) throws IOException {
        var client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        var form = "grant_type=password&client_id=admin-cli&username=" + user + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofString(form))
                .build();
        return new KeycloakAdmin(
                client,
                url,
                JSON.readTree(send(client, request)).path("access_token").asText());
    }

    JsonNode get(String path) throws IOException {
        return JSON.readTree(send(client, request(path).GET().build()));
    }

    void put(String path, JsonNode body) throws IOException {
        send(client, request(path).PUT(BodyPublishers.ofString(body.toString())).build());
    }

    void post(String path, JsonNode body) throws IOException {
        send(
                client,
                request(path).POST(BodyPublishers.ofString(body.toString())).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60));
    }

    private static String send(HttpClient client, HttpRequest request) throws IOException {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new PlainError(
                        "Keycloak refused " + request.method() + " "
                                + request.uri().getPath() + " with " + answer.statusCode() + ": " + answer.body(),
                        "If its administrator's password was changed by hand, put it into secrets.properties as "
                                + Secrets.KEYCLOAK_ADMIN + ".");
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
