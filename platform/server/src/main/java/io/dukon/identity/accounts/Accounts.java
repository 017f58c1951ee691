package io.dukon.identity.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.identity.accounts.AccountTrouble.Kind;
import io.dukon.kernel.Json;
import io.dukon.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Accounts in Keycloak. Every method goes over the network: never call one inside a transaction. */
@ApplicationScoped
public class Accounts {

    /** An account as Keycloak shows it. */
    public record Account(UUID id, Instant createdAt) {}

    private final AdminConnection admin = new AdminConnection(
            Settings.required("DUKON_OIDC_ISSUER"),
            Settings.required("DUKON_KEYCLOAK_ADMIN_URL"),
            Settings.optional("DUKON_KEYCLOAK_CLIENT_ID", "dukon-server"),
            Settings.required("DUKON_KEYCLOAK_CLIENT_SECRET"));

    /**
     * Makes an account.
     *
     * @throws AccountTrouble of any kind
     */
    public UUID create(String email, String name, String password, String locale, boolean emailConfirmed) {
        ObjectNode user = Json.MAPPER.createObjectNode();
        user.put("username", email)
                .put("email", email)
                .put("firstName", name)
                .put("enabled", true)
                .put("emailVerified", emailConfirmed);
        user.putObject("attributes").putArray("locale").add(locale);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        HttpResponse<String> answer = admin.send("POST", "/users", user);
        return switch (answer.statusCode()) {
            case 201 -> idIn(answer);
            case 409 -> throw new AccountTrouble(Kind.TAKEN, "taken", null);
            case 400 ->
                throw new AccountTrouble(
                        answer.body().toLowerCase(Locale.ROOT).contains("password") ? Kind.WEAK_PASSWORD : Kind.UNKNOWN,
                        answer.body(),
                        null);
            default -> throw unexpected(answer);
        };
    }

    private static UUID idIn(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow(() -> unexpected(answer));
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    /** The account with this address, if there is one. */
    public Optional<Account> find(String email) {
        HttpResponse<String> answer =
                admin.send("GET", "/users?exact=true&email=" + URLEncoder.encode(email, StandardCharsets.UTF_8), null);
        if (answer.statusCode() != 200) {
            throw unexpected(answer);
        }
        JsonNode first = Json.tree(answer.body()).path(0);
        return first.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Account(
                        UUID.fromString(first.path("id").asText()),
                        Instant.ofEpochMilli(first.path("createdTimestamp").asLong())));
    }

    /** Nothing happens when it is gone already. */
    public void delete(UUID id) {
        HttpResponse<String> answer = admin.send("DELETE", "/users/" + id, null);
        if (answer.statusCode() != 204 && answer.statusCode() != 404) {
            throw unexpected(answer);
        }
    }

    /** The person opened a link that we sent to the address. */
    public void confirmed(UUID id) {
        HttpResponse<String> answer =
                admin.send("PUT", "/users/" + id, Json.MAPPER.createObjectNode().put("emailVerified", true));
        if (answer.statusCode() != 204 && answer.statusCode() != 404) {
            throw unexpected(answer);
        }
    }

    /** Ends one login of a person at Keycloak; nothing happens when it is over already. */
    public void endSession(String sid) {
        HttpResponse<String> answer =
                admin.send("DELETE", "/sessions/" + URLEncoder.encode(sid, StandardCharsets.UTF_8), null);
        if (answer.statusCode() != 204 && answer.statusCode() != 404) {
            throw unexpected(answer);
        }
    }

    private static AccountTrouble unexpected(HttpResponse<String> answer) {
        return new AccountTrouble(Kind.UNKNOWN, "Keycloak answers " + answer.statusCode() + ": " + answer.body(), null);
    }
}
