package io.dukon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** An installation of its own for benchmarks, on ports and data beside those of the developer's. */
final class Launcher {

    static final String URL = "http://127.0.0.1:28080";

    private static final Path ROOT = Path.of(System.getenv().getOrDefault("DUKON_ROOT", "."))
            .toAbsolutePath()
            .normalize();
    private static final Path HOME = ROOT.resolve(".dukon/bench");
    private static final Map<String, String> PORTS = Map.of(
            "DUKON_HTTP_PORT",
            "28080",
            "DUKON_KEYCLOAK_PORT",
            "28081",
            "DUKON_KEYCLOAK_MANAGEMENT_PORT",
            "28082",
            "DUKON_POSTGRES_PORT",
            "28432",
            "DUKON_SMTP_PORT",
            "23025",
            "DUKON_IMAP_PORT",
            "23143",
            "DUKON_MANAGEMENT_PORT",
            "29990");

    private Launcher() {}

    static double seconds(String... words) throws IOException, InterruptedException {
        return seconds(ROOT, HOME, Map.of(), words);
    }

    /** Runs {@code ./dukon} there and tells how long it took; what it says goes to the error stream. */
    static double seconds(Path root, Path home, Map<String, String> more, String... words)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(root, words)).directory(root.toFile());
        builder.environment().putAll(PORTS);
        builder.environment().put("DUKON_HOME", home.toString());
        builder.environment().put("DUKON_ROOT", root.toString());
        // One person opens thousands of shops here.
        builder.environment().put("DUKON_RATE_LIMITS", "off");
        builder.environment().putAll(more);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.to(log().toFile()));
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IOException("./dukon " + String.join(" ", words) + " failed:\n" + Files.readString(log()));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    static Connection database(String role) throws SQLException, IOException {
        Properties secrets = new Properties();
        try (var in = Files.newBufferedReader(HOME.resolve("secrets.properties"))) {
            secrets.load(in);
        }
        String password = secrets.getProperty(role.equals("postgres") ? "superuser.password" : "app.password");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:28432/dukon", role, password);
    }

    static Path home() {
        return HOME;
    }

    static Path root() {
        return ROOT;
    }

    private static List<String> command(Path root, String... words) {
        List<String> command =
                new java.util.ArrayList<>(List.of(root.resolve("dukon").toString()));
        command.addAll(List.of(words));
        return command;
    }

    private static Path log() throws IOException {
        return Files.createDirectories(ROOT.resolve("platform/bench/target")).resolve("launcher.log");
    }
}
