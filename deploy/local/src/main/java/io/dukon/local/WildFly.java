package io.dukon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The application server with the WAR. A changed WAR or server means a restart: surer than a redeployment. */
final class WildFly implements Part {
    private final Settings settings;
    private final Secrets secrets;
    private final Child child;
    private final Path home;

    WildFly(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.child = new Child("wildfly", settings);
        this.home = settings.home().resolve("wildfly");
    }

    @Override
    public String name() {
        return "WildFly";
    }

    private Path provisioned() {
        return settings.deploy().resolve("wildfly/target/server");
    }

    private Path base() {
        return home.resolve("base");
    }

    @Override
    public void start() throws IOException {
        requireBuilt(provisioned().resolve("jboss-modules.jar"));
        requireBuilt(settings.war());
        var stamp =
                Stamp.of(provisioned().resolve("standalone/configuration"), settings.war()) + " " + settings.ports();
        var stampFile = home.resolve("stamp.txt");
        if (child.alive() && !Stamp.matches(stampFile, stamp)) {
            stop();
        }
        if (!child.alive()) {
            layOut();
            child.start(command(), env(), home);
            Files.writeString(stampFile, stamp);
        }
        Waiting.until(name(), Duration.ofMinutes(5), this::ready, this::alive, log());
    }

    private static void requireBuilt(Path file) {
        if (!Files.exists(file)) {
            throw new PlainError(
                    "Not built yet: " + file + " is missing.",
                    "Run ./dukon up, which builds it, instead of the launcher alone.");
        }
    }

    /** A deployment that failed leaves a server that runs for ever and never gets ready. */
    private boolean alive() {
        var failed = base().resolve("deployments/ROOT.war.failed");
        if (Files.exists(failed)) {
            throw new PlainError(
                    "The application was not deployed.\n" + Logs.indentedTail(log(), 25),
                    "The whole log is in " + log() + ".");
        }
        return child.alive();
    }

    private void layOut() throws IOException {
        var server = home.resolve("server");
        Trees.delete(server);
        Trees.link(provisioned(), server, path -> !path.startsWith("standalone"));
        Trees.delete(base().resolve("configuration"));
        Trees.delete(base().resolve("deployments"));
        Trees.delete(base().resolve("tmp"));
        Trees.copy(provisioned().resolve("standalone"), base());
        Files.createDirectories(base().resolve("deployments"));
        Files.copy(settings.war(), base().resolve("deployments/ROOT.war"), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> command() {
        return StandaloneCommandBuilder.of(home.resolve("server"))
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setBaseDirectory(base())
                .setJavaOptions(
                        "-Xms256m",
                        "-Xmx768m",
                        // On few processors its pauses are shorter than what a concurrent collector takes from
                        // everybody.
                        "-XX:+UseParallelGC",
                        "-XX:MaxMetaspaceSize=384m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8")
                .addServerArgument("-Djboss.node.name=local")
                .addServerArgument("-Djboss.bind.address=127.0.0.1")
                .addServerArgument("-Djboss.bind.address.private=127.0.0.1")
                .addServerArgument("-Djboss.http.port=" + settings.ports().http())
                .addServerArgument(
                        "-Djboss.management.http.port=" + settings.ports().management())
                .build();
    }

    private Map<String, String> env() {
        var ports = settings.ports();
        var env = new HashMap<String, String>();
        env.put("DUKON_PUBLIC_URL", settings.publicUrl());
        env.put("DUKON_INTERNAL_URL", settings.internalUrl());
        env.put("DUKON_OIDC_ISSUER", settings.keycloakUrl() + "/realms/dukon");
        env.put("DUKON_OIDC_CLIENT_ID", "dukon-web");
        env.put("DUKON_OIDC_CLIENT_SECRET", secrets.get(Secrets.WEB_CLIENT));
        env.put("DUKON_KEYCLOAK_ADMIN_URL", settings.keycloakUrl());
        env.put("DUKON_KEYCLOAK_CLIENT_ID", "dukon-server");
        env.put("DUKON_KEYCLOAK_CLIENT_SECRET", secrets.get(Secrets.SERVER_CLIENT));
        env.put("DUKON_SECRET_KEY", secrets.get(Secrets.SECRET_KEY));
        env.put("DUKON_MAIL_FROM", settings.mailFrom());
        env.put("DUKON_SMTP_HOST", "127.0.0.1");
        env.put("DUKON_SMTP_PORT", String.valueOf(ports.smtp()));
        env.put("DUKON_DB_URL", settings.jdbcUrl("dukon"));
        env.put("DUKON_DB_APP_USER", "dukon_app");
        env.put("DUKON_DB_APP_PASSWORD", secrets.get(Secrets.APP));
        env.put("DUKON_DB_WORKER_USER", "dukon_worker");
        env.put("DUKON_DB_WORKER_PASSWORD", secrets.get(Secrets.WORKER));
        return env;
    }

    @Override
    public void stop() {
        child.stop(Duration.ofSeconds(45));
    }

    @Override
    public OptionalLong pid() {
        return child.handle().map(handle -> OptionalLong.of(handle.pid())).orElse(OptionalLong.empty());
    }

    @Override
    public boolean ready() {
        return Waiting.ok(settings.internalUrl() + "/health/ready");
    }

    @Override
    public Path log() {
        return child.log();
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.ports().http(), settings.ports().management());
    }
}
