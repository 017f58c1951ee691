package io.dukon.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the server to fill itself with a month of life, and says how to log in to it. */
final class Demo {
    private final Settings settings;
    private final PrintStream out;

    Demo(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    void fill(String secretKey) throws IOException {
        out.println("Demo: filling the shops (a minute or so)");
        var request = HttpRequest.newBuilder(URI.create(settings.internalUrl() + "/internal/demo"))
                .header("X-Dukon-Internal", secretKey)
                .header("Accept", "application/json")
                .timeout(Duration.ofMinutes(10))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            print(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void print(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() == 404) {
            out.println("Demo: this build has no demo data.");
            return;
        }
        if (answer.statusCode() / 100 != 2) {
            throw new PlainError(
                    "The demo data could not be made (" + answer.statusCode() + "): " + answer.body(),
                    "Dukon itself runs. The reason is in " + settings.logs().resolve("wildfly.log") + ".");
        }
        JsonNode reply = new ObjectMapper().readTree(answer.body());
        out.println("Demo: " + reply.path("url").asText(settings.publicUrl()));
        for (var login : reply.path("logins")) {
            out.printf(
                    "  %-34s %-18s %s%n",
                    login.path("email").asText(),
                    login.path("password").asText(),
                    login.path("role").asText());
        }
    }
}
