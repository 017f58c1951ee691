package io.dukon.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

/** What the build resolved: versions, and where Maven keeps the login server's archive. */
record Versions(String keycloak, Path keycloakZip, String postgresql) {
    static Versions read() throws IOException {
        var properties = new Properties();
        try (var in = Versions.class.getResourceAsStream("/dukon-local.properties")) {
            properties.load(in);
        }
        return new Versions(
                properties.getProperty("keycloak.version"),
                Path.of(properties.getProperty("keycloak.zip")),
                properties.getProperty("postgresql.version"));
    }
}
