package io.dukon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path ROOT = Path.of("/srv/dukon");

    @Test
    void dataLieInTheRepositoryUnlessToldOtherwise() {
        assertEquals(ROOT.resolve(".dukon"), Settings.from(Map.of(), ROOT).home());
        assertEquals(
                Path.of("/data/second"),
                Settings.from(Map.of("DUKON_HOME", "/data/second"), ROOT).home());
        assertEquals(
                ROOT.resolve("second"),
                Settings.from(Map.of("DUKON_HOME", "second"), ROOT).home());
    }

    @Test
    void aSecondInstallationSharesTheProgramsButNotTheData() {
        var first = Settings.from(Map.of(), ROOT);
        var second = Settings.from(Map.of("DUKON_HOME", "/data/second"), ROOT);
        assertEquals(first.programs(), second.programs());
        assertNotEquals(first.mail(), second.mail());
    }

    @Test
    void addressesFollowThePorts() {
        var settings = Settings.from(Map.of("DUKON_HTTP_PORT", "18080", "DUKON_KEYCLOAK_PORT", "18081"), ROOT);
        assertEquals("http://127.0.0.1:18080", settings.publicUrl());
        assertEquals("http://localhost:18081", settings.keycloakUrl());
    }

    @Test
    void shopAndLoginServerHaveDifferentHostNames() {
        var settings = Settings.from(Map.of(), ROOT);
        assertNotEquals(
                URI.create(settings.publicUrl()).getHost(),
                URI.create(settings.keycloakUrl()).getHost());
    }
}
