package io.dukon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The login server's program: unpacked once, and "built" once (the slowest step of a first start). */
final class KeycloakProgram {
    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");

    private final Settings settings;
    private final Versions versions;

    KeycloakProgram(Settings settings, Versions versions) {
        this.settings = settings;
        this.versions = versions;
    }

    Path directory() {
        return settings.programs().resolve("keycloak-" + versions.keycloak());
    }

    void prepare() throws IOException {
        var marker = directory().resolve("built.txt");
        var wanted = versions.keycloak() + " " + String.join(" ", BUILD);
        if (Stamp.matches(marker, wanted)) {
            return;
        }
        if (!Files.exists(versions.keycloakZip())) {
            throw new PlainError(
                    "The login server's archive is gone: " + versions.keycloakZip() + ".",
                    "Remove deploy/local/target and run ./dukon up again: Maven fetches it.");
        }
        Files.createDirectories(directory().getParent());
        Unpacking.zip(versions.keycloakZip(), directory());
        build();
        Files.writeString(marker, wanted);
    }

    private void build() {
        var log = settings.logs().resolve("keycloak-build.log");
        var command =
                Commands.joined(List.of(directory().resolve("bin/kc.sh").toString()), BUILD.toArray(String[]::new));
        var env = Map.of("JAVA_HOME", System.getProperty("java.home"));
        if (Commands.run(command, env, directory(), log, 1200) != 0) {
            throw new PlainError(
                    "The login server cannot be built.\n" + Logs.indentedTail(log, 15),
                    "The whole log is in " + log + ".");
        }
    }
}
