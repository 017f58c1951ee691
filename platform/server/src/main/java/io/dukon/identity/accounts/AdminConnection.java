package io.dukon.identity.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.identity.accounts.AccountTrouble.Kind;
import io.dukon.kernel.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Keycloak's administration interface, as the service account of this server. */
final class AdminConnection {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int MARGIN_SECONDS = 20;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI tokens;
    private final String realm;
    private final String credentials;

    private record Token(String value, long goodUntilNanos) {}

    private volatile Token token;

    AdminConnection(String issuer, String adminUrl, String client, String secret) {
        tokens = URI.create(issuer + "/protocol/openid-connect/token");
        realm = adminUrl.replaceAll("/+$", "") + "/admin/realms/" + issuer.substring(issuer.lastIndexOf('/') + 1);
        credentials = "grant_type=client_credentials&client_id=" + encode(client) + "&client_secret=" + encode(secret);
    }

    /** @param body null for none; an answer of 401 is tried once more with a new token */
    HttpResponse<String> send(String method, String path, JsonNode body) {
        HttpResponse<String> answer = once(method, path, body);
        if (answer.statusCode() == 401) {
            token = null;
            answer = once(method, path, body);
        }
        return answer;
    }

    private HttpResponse<String> once(String method, String path, JsonNode body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(realm + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json");
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(Json.text(body)));
        }
        return exchange(request.build(), Kind.UNKNOWN);
    }

    private String token() {
        Token known = token;
        if (known == null || known.goodUntilNanos - System.nanoTime() < 0) {
            HttpResponse<String> answer = exchange(
                    HttpRequest.newBuilder(tokens)
                            .timeout(ANSWER)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(credentials))
                            .build(),
                    Kind.UNREACHABLE);
            if (answer.statusCode() != 200) {
                throw new AccountTrouble(Kind.UNREACHABLE, "No token: Keycloak answers " + answer.statusCode(), null);
            }
            JsonNode fields = Json.tree(answer.body());
            long life = Math.max(1, fields.path("expires_in").asLong() - MARGIN_SECONDS);
            known = new Token(
                    fields.path("access_token").asText(),
                    System.nanoTime() + Duration.ofSeconds(life).toNanos());
            token = known;
        }
        return known.value;
    }

    /** @param lost what it means when the answer did not come */
    private HttpResponse<String> exchange(HttpRequest request, Kind lost) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new AccountTrouble(Kind.UNREACHABLE, "Keycloak cannot be reached", e);
        } catch (IOException e) {
            throw new AccountTrouble(lost, "Keycloak gave no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AccountTrouble(lost, "Interrupted", e);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
