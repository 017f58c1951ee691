package io.dukon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that outlives the launcher, found again by its pid file. */
final class Child {
    private final Path pidFile;
    private final Path log;

    Child(String name, Settings settings) {
        this.pidFile = settings.run().resolve(name + ".pid");
        this.log = settings.logs().resolve(name + ".log");
    }

    Path log() {
        return log;
    }

    Optional<ProcessHandle> handle() {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            var parts = Files.readString(pidFile).strip().split(" ");
            var started = Instant.ofEpochMilli(Long.parseLong(parts[1]));
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(handle -> bornAt(handle, started));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Pids are used again after a restart of the machine; the time of birth tells ours from a stranger. */
    private static boolean bornAt(ProcessHandle handle, Instant instant) {
        return handle.info().startInstant().map(instant::equals).orElse(true);
    }

    boolean alive() {
        return handle().isPresent();
    }

    void start(List<String> command, Map<String, String> env, Path directory) throws IOException {
        Files.createDirectories(log.getParent());
        Files.createDirectories(pidFile.getParent());
        keepOneOldLog();
        var detached = new ArrayList<>(Commands.detach());
        detached.addAll(command);
        var builder = new ProcessBuilder(detached).directory(directory.toFile()).redirectErrorStream(true);
        builder.redirectOutput(log.toFile()).redirectInput(Path.of("/dev/null").toFile());
        builder.environment().putAll(env);
        var process = builder.start();
        var born = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Files.writeString(pidFile, process.pid() + " " + born + "\n");
    }

    void stop(Duration patience) {
        handle().ifPresent(handle -> end(handle, patience));
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException ignored) {
            // A left-over pid file names a dead process and is recognised as such.
        }
    }

    private static void end(ProcessHandle handle, Duration patience) {
        CompletableFuture<ProcessHandle> ended = handle.onExit();
        handle.destroy();
        try {
            ended.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stubborn) {
            handle.destroyForcibly();
            ended.orTimeout(10, TimeUnit.SECONDS).exceptionally(e -> handle).join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void keepOneOldLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > 0) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
