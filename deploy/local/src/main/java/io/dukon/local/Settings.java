package io.dukon.local;

import java.nio.file.Path;
import java.util.Map;

/** Where this installation lives and how it is reached. */
record Settings(Path root, Path home, Ports ports, Map<String, String> env) {

    static Settings from(Map<String, String> env, Path root) {
        var chosen = env.getOrDefault("DUKON_HOME", "").strip();
        var home = chosen.isEmpty() ? root.resolve(".dukon") : root.resolve(chosen);
        return new Settings(
                root.toAbsolutePath().normalize(), home.toAbsolutePath().normalize(), Ports.from(env), Map.copyOf(env));
    }

    /** Unpacked programs hold no data, so a second installation beside the first shares them. */
    Path programs() {
        return root.resolve(".dukon/programs");
    }

    Path logs() {
        return home.resolve("logs");
    }

    Path run() {
        return home.resolve("run");
    }

    Path mail() {
        return home.resolve("mail");
    }

    Path deploy() {
        return root.resolve("deploy");
    }

    Path libraries() {
        return deploy().resolve("local/target/lib");
    }

    Path jar() {
        return deploy().resolve("local/target/dukon-local.jar");
    }

    Path war() {
        return Path.of(env.getOrDefault(
                "DUKON_WAR",
                root.resolve("platform/server/target/dukon-server.war").toString()));
    }

    /** What the browser uses. Another host name than the login server's, as in production: cookies ignore ports. */
    String publicUrl() {
        return env.getOrDefault("DUKON_PUBLIC_URL", internalUrl());
    }

    /** What programs on this machine use. */
    String internalUrl() {
        return "http://127.0.0.1:" + ports.http();
    }

    String keycloakUrl() {
        return "http://localhost:" + ports.keycloak();
    }

    String mailFrom() {
        return env.getOrDefault("DUKON_MAIL_FROM", "dukon@dukon.localhost");
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database;
    }
}
