package io.dukon.it;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The login server, asked directly with the rights that our own server has there. */
final class Keycloak {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Keycloak() {}

    /** As an administrator, or the person in another window, would do it. */
    static void signOutEverywhere(String person) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(
                                Installation.LOGIN_SERVER + "/admin/realms/dukon/users/" + person + "/logout"))
                        .header("Authorization", "Bearer " + token())
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
    }

    private static String token() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=dukon-server&client_secret="
                + Installation.secret("server.client.secret");
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(
                                URI.create(Installation.LOGIN_SERVER + "/realms/dukon/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }
}
