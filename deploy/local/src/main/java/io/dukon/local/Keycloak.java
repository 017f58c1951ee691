package io.dukon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The login server of this installation: own configuration, theme and realm around the shared program. */
final class Keycloak implements Part {
    private final Settings settings;
    private final Secrets secrets;
    private final KeycloakProgram program;
    private final Realm realm;
    private final Child child;
    private final Path home;

    Keycloak(Settings settings, Secrets secrets, Versions versions) {
        this.settings = settings;
        this.secrets = secrets;
        this.program = new KeycloakProgram(settings, versions);
        this.realm = new Realm(settings, secrets);
        this.child = new Child("keycloak", settings);
        this.home = settings.home().resolve("keycloak");
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public void prepare() throws IOException {
        program.prepare();
    }

    @Override
    public void start() throws IOException {
        var realmFile = realm.write(home.resolve("data/import/dukon-realm.json"));
        var stamp = Stamp.of(themes(), realmFile, program.directory().resolve("built.txt"));
        var stampFile = home.resolve("stamp.txt");
        if (child.alive() && !Stamp.matches(stampFile, stamp)) {
            stop();
        }
        if (!child.alive()) {
            layOut();
            child.start(command(), env(), home);
        }
        Waiting.until(name(), Duration.ofMinutes(6), this::ready, child::alive, log());
        if (!Stamp.matches(stampFile, stamp)) {
            realm.bringUpToDate();
            Files.writeString(stampFile, stamp);
        }
    }

    private Path themes() {
        return settings.deploy().resolve("keycloak/themes");
    }

    private void layOut() throws IOException {
        Trees.copy(program.directory().resolve("conf"), home.resolve("conf"));
        Files.createDirectories(home.resolve("providers"));
        Files.deleteIfExists(home.resolve("lib"));
        Files.createSymbolicLink(home.resolve("lib"), program.directory().resolve("lib"));
        Trees.delete(home.resolve("themes"));
        Trees.copy(themes(), home.resolve("themes"));
        // Compressed copies of the old theme would be served for the new one.
        Trees.delete(home.resolve("data/tmp"));
    }

    /**
     * The command that Keycloak's own script arrives at. The script stays as the JVM's parent and passes no hard kill
     * on, so its pid would be the wrong one to remember.
     */
    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Commands.java());
        command.addAll(
                List.of("-Xms128m", "-Xmx512m", "-XX:MetaspaceSize=96M", "-XX:MaxMetaspaceSize=256m", "-XX:+UseG1GC"));
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Djava.security.egd=file:/dev/urandom"));
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Duser.language=en", "-Duser.country=US"));
        command.add(
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments());
        return command;
    }

    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.ports().keycloak(),
                "--http-management-port=" + settings.ports().keycloakManagement(),
                "--hostname=" + settings.keycloakUrl(),
                "--cache=local",
                "--db-url=" + settings.jdbcUrl("keycloak"),
                "--db-username=keycloak",
                "--db-pool-max-size=20");
    }

    private Map<String, String> env() {
        var env = new HashMap<String, String>();
        env.put("DUKON_PUBLIC_URL", settings.publicUrl());
        env.put("KC_DB_PASSWORD", secrets.get(Secrets.KEYCLOAK));
        env.put("KC_BOOTSTRAP_ADMIN_USERNAME", Realm.ADMIN);
        env.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.KEYCLOAK_ADMIN));
        return env;
    }

    @Override
    public void stop() {
        child.stop(Duration.ofSeconds(30));
    }

    @Override
    public OptionalLong pid() {
        return child.handle().map(handle -> OptionalLong.of(handle.pid())).orElse(OptionalLong.empty());
    }

    @Override
    public boolean ready() {
        return Waiting.ok("http://127.0.0.1:" + settings.ports().keycloakManagement() + "/health/ready");
    }

    @Override
    public Path log() {
        return child.log();
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.ports().keycloak(), settings.ports().keycloakManagement());
    }
}
