package io.dukon.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The product, started once for all tests by its own launcher, on ports beside those of a developer's. */
final class Installation {

    /** Ports start here, so that two test runs of one machine need not wait for each other. */
    private static final int BASE = Integer.getInteger("dukon.it.ports", 17_000);

    static final int MANAGEMENT = BASE + 990;
    static final String URL = "http://127.0.0.1:" + (BASE + 80);
    static final String LOGIN_SERVER = "http://localhost:" + (BASE + 81);
    static final Path ROOT =
            Path.of(System.getProperty("dukon.root", "../..")).toAbsolutePath().normalize();
    static final Path HOME = ROOT.resolve("platform/it/target/installation");

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("DUKON_HOME", HOME.toString()),
            Map.entry("DUKON_ROOT", ROOT.toString()),
            Map.entry("DUKON_HTTP_PORT", port(80)),
            Map.entry("DUKON_KEYCLOAK_PORT", port(81)),
            Map.entry("DUKON_KEYCLOAK_MANAGEMENT_PORT", port(82)),
            Map.entry("DUKON_POSTGRES_PORT", port(432)),
            Map.entry("DUKON_SMTP_PORT", port(25)),
            Map.entry("DUKON_IMAP_PORT", port(143)),
            Map.entry("DUKON_MANAGEMENT_PORT", port(990)),
            // The tests play the proxy: each visitor may have an address of his own.
            Map.entry("DUKON_TRUSTED_PROXIES", "127.0.0.1"),
            Map.entry("DUKON_MOVABLE_CLOCK", "true"));

    private static boolean started;

    private Installation() {}

    /** Starts it unless it runs. It is taken down when the tests' JVM ends. */
    static synchronized void require() {
        if (!started) {
            // A database left by an earlier build may not fit this one.
            launcher("reset", "--yes");
            launcher("up");
            started = true;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> launcher("down")));
        }
    }

    static void up() {
        launcher("up");
    }

    /** What {@code status --json} says. */
    static String status() {
        return launcher("status", "--json");
    }

    /** As whoever runs the installation does it. */
    static String tariff(String shop, String tariff) {
        return launcher("tariff", shop, tariff);
    }

    /** kill -9: no goodbye, no rollback, whatever it was doing. */
    static void killServer() throws IOException {
        for (ProcessHandle process : ProcessHandle.allProcesses().toList()) {
            String command = process.info().commandLine().orElse("");
            if (command.contains(HOME.toString()) && command.contains("jboss-modules.jar")) {
                process.destroyForcibly();
                process.onExit().join();
            }
        }
    }

    /** kill -9 of the login server. */
    static void killLoginServer() throws IOException {
        ProcessHandle process = loginServer();
        process.destroyForcibly();
        process.onExit().join();
    }

    static ProcessHandle loginServer() throws IOException {
        String pid = Files.readString(HOME.resolve("run/keycloak.pid")).strip().split("\\s+")[0];
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** The product's clock goes so far ahead of the machine's from now on; put it back with 0. */
    static void clockAhead(int seconds) throws IOException {
        Http.anonymous()
                .with("X-Dukon-Internal", secret("secret.key"))
                .post("/internal/clock?seconds=" + seconds, "{}")
                .expect(204);
    }

    /** The product's clock stands at the moment, but for a microsecond a look, until it is put back. */
    static void clockStands(java.time.Instant moment) throws IOException {
        Http.anonymous()
                .with("X-Dukon-Internal", secret("secret.key"))
                .post("/internal/clock?at=" + moment, "{}")
                .expect(204);
    }

    /** The database as its superuser: for looking past the wall, which only a test may do. */
    static Connection database() throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port(432) + "/dukon", "postgres", secret("superuser.password"));
    }

    static String secret(String name) throws IOException {
        Properties secrets = new Properties();
        try (var in = Files.newBufferedReader(HOME.resolve("secrets.properties"))) {
            secrets.load(in);
        }
        return secrets.getProperty(name);
    }

    private static String port(int number) {
        return Integer.toString(BASE + number);
    }

    private static String launcher(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                ROOT.resolve("deploy/local/target/dukon-local.jar") + ":" + ROOT.resolve("deploy/local/target/lib")
                        + "/*",
                "io.dukon.local.Main"));
        command.addAll(List.of(words));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(SETTINGS);
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(
                        "The installation did not obey " + String.join(" ", words) + ":\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new IllegalStateException("The launcher could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the launcher", e);
        }
    }
}
