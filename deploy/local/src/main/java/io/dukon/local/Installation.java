package io.dukon.local;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/** All parts together, in the order in which they need each other. */
final class Installation {
    private final Settings settings;
    private final PrintStream out;
    private final Secrets secrets;
    private final Mail mail;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final WildFly wildfly;

    Installation(Settings settings, PrintStream out) throws IOException {
        var versions = Versions.read();
        this.settings = settings;
        this.out = out;
        this.secrets = Secrets.open(settings.home().resolve("secrets.properties"));
        this.mail = new Mail(settings);
        this.postgres = new Postgres(settings, secrets, versions);
        this.keycloak = new Keycloak(settings, secrets, versions);
        this.wildfly = new WildFly(settings, secrets);
    }

    Secrets secrets() {
        return secrets;
    }

    List<Part> parts() {
        return List.of(postgres, mail, keycloak, wildfly);
    }

    void up() throws IOException {
        new Preconditions(settings).check(parts());
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            // The login server's build is the longest step of a first start and needs nobody else.
            var login = CompletableFuture.runAsync(
                    () -> step(keycloak, "unpacking and building (a few minutes, once)", keycloak::prepare), threads);
            step(mail, "starting", mail::start);
            database();
            var loggedIn = login.thenRunAsync(() -> step(keycloak, "starting", keycloak::start), threads);
            var served = CompletableFuture.runAsync(() -> step(wildfly, "starting", wildfly::start), threads);
            join(CompletableFuture.allOf(loggedIn, served));
        } finally {
            threads.shutdownNow();
        }
    }

    private void database() throws IOException {
        step(postgres, "unpacking", postgres::prepare);
        step(postgres, "starting", postgres::start);
        new Roles(settings, secrets).apply();
        timed("Migrations", "bringing the database up to date", () -> new Migrations(settings, secrets).run());
    }

    void down() {
        for (var part : parts().reversed()) {
            if (part.running()) {
                out.println(part.name() + ": stopping");
                part.stop();
            }
        }
    }

    private void step(Part part, String deed, Step step) {
        timed(part.name(), deed, step);
    }

    /** Quiet when it was done already: a second start should be two lines, not twenty. */
    private void timed(String name, String deed, Step step) {
        var begin = Instant.now();
        var announced = new Announcement(out, name + ": " + deed);
        try (announced) {
            step.run();
        } catch (IOException e) {
            throw new CompletionException(e);
        }
        var seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        if (announced.made()) {
            out.printf("%s: done, %.1f s%n", name, seconds);
        }
    }

    private static void join(CompletableFuture<Void> both) throws IOException {
        try {
            both.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case PlainError plain -> throw plain;
                case IOException io -> throw io;
                case null, default -> throw e;
            }
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
