package io.dukon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceholdersTest {
    @TempDir
    Path directory;

    @Test
    void knownNamesAreFilledAndOthersLeft() {
        assertEquals("a=1 ${username}", Placeholders.fill("a=${A} ${username}", Map.of("A", "1")));
    }

    @Test
    void aValueIsTakenAsItIs() {
        assertEquals("$1\\", Placeholders.fill("${A}", Map.of("A", "$1\\")));
    }

    @Test
    void theRealmIsCompleteAndFollowsThePorts() throws Exception {
        var settings = Settings.from(Map.of("DUKON_HTTP_PORT", "18080", "DUKON_SMTP_PORT", "13025"), Path.of("../.."));
        var secrets = Secrets.open(directory.resolve("secrets"));
        var file = new Realm(settings, secrets).write(directory.resolve("realm.json"));
        assertTrue(!Files.readString(file).contains("${DUKON_"), "a placeholder was left");
        var realm = new ObjectMapper().readTree(file.toFile());
        var web = realm.path("clients").get(0);
        assertEquals(
                "http://127.0.0.1:18080/auth/callback",
                web.path("redirectUris").get(0).asText());
        assertEquals(
                "S256",
                web.path("attributes").path("pkce.code.challenge.method").asText());
        assertEquals(secrets.get(Secrets.WEB_CLIENT), web.path("secret").asText());
        assertEquals("13025", realm.path("smtpServer").path("port").asText());
    }
}
