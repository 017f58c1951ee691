package io.dukon.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The mail server: takes every message for anybody, delivers none. */
final class Mail implements Part {
    private final Settings settings;
    private final Child child;

    Mail(Settings settings) {
        this.settings = settings;
        this.child = new Child("mail", settings);
    }

    @Override
    public String name() {
        return "Mail";
    }

    @Override
    public void start() throws IOException {
        if (!child.alive()) {
            Files.createDirectories(settings.run());
            // Its own copy: a build that replaces the jar would pull the classes from under a running server.
            var jar = settings.run().resolve("mail-server.jar");
            Files.copy(settings.jar(), jar, StandardCopyOption.REPLACE_EXISTING);
            child.start(command(jar), Map.of(), settings.home());
        }
        Waiting.until(name(), Duration.ofSeconds(60), this::ready, child::alive, log());
    }

    private List<String> command(Path jar) {
        return List.of(
                Commands.java(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-cp",
                jar + ":" + settings.libraries() + "/*",
                MailServer.class.getName(),
                String.valueOf(settings.ports().smtp()),
                String.valueOf(settings.ports().imap()),
                settings.mail().toString());
    }

    @Override
    public void stop() {
        child.stop(Duration.ofSeconds(10));
    }

    @Override
    public OptionalLong pid() {
        return child.handle().map(handle -> OptionalLong.of(handle.pid())).orElse(OptionalLong.empty());
    }

    @Override
    public boolean ready() {
        return child.alive() && ports().stream().allMatch(Mail::answers);
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public Path log() {
        return child.log();
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.ports().smtp(), settings.ports().imap());
    }
}
