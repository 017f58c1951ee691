package io.dukon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

  /** Scripts find their home by their own place, so bin is copied; the libraries are only linked. */
  private void layOut() throws IOException {
    Trees.delete(home.resolve("bin"));
    Trees.copy(program.directory().resolve("bin"), home.resolve("bin"));
    Trees.copy(program.directory().resolve("conf"), home.resolve("conf"));
    Files.createDirectories(home.resolve("providers"));
    Files.deleteIfExists(home.resolve("lib"));
    Files.createSymbolicLink(home.resolve("lib"), program.directory().resolve("lib"));
    Trees.delete(home.resolve("themes"));
    Trees.copy(themes(), home.resolve("themes"));
    // Compressed copies of the old theme would be served for the new one.
    Trees.delete(home.resolve("data/tmp"));
  }

  private List<String> command() {
    return List.of(
        home.resolve("bin/kc.sh").toString(),
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
    env.put("JAVA_HOME", System.getProperty("java.home"));
    env.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
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
