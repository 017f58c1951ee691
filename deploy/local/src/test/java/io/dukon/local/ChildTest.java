package io.dukon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    @TempDir
    Path directory;

    private Settings settings;
    private Child child;

    @BeforeEach
    void setUp() {
        settings = Settings.from(Map.of("DUKON_HOME", directory.toString()), directory);
        child = new Child("sleeper", settings);
    }

    @AfterEach
    void leaveNothingRunning() {
        child.stop(Duration.ofSeconds(5));
    }

    @Test
    void isFoundAgainByAnotherLauncherAndStopped() throws Exception {
        child.start(List.of("sleep", "300"), Map.of(), directory);
        var later = new Child("sleeper", settings);
        assertTrue(later.alive());
        assertEquals(
                child.handle().orElseThrow().pid(), later.handle().orElseThrow().pid());
        later.stop(Duration.ofSeconds(5));
        assertFalse(child.alive());
    }

    @Test
    void aDeadOneIsNotAlive() throws Exception {
        child.start(List.of("sleep", "300"), Map.of(), directory);
        var handle = child.handle().orElseThrow();
        handle.destroyForcibly();
        handle.onExit().join();
        assertFalse(child.alive());
    }

    @Test
    void aStrangerWithTheSameNumberIsNotTakenForIt() throws Exception {
        Files.createDirectories(settings.run());
        Files.writeString(
                settings.run().resolve("sleeper.pid"), ProcessHandle.current().pid() + " 1\n");
        assertFalse(child.alive());
        child.stop(Duration.ofSeconds(1));
        assertTrue(ProcessHandle.current().isAlive());
    }

    @Test
    void oneThatIgnoresTheSignalIsEndedByForce() throws Exception {
        child.start(List.of("sh", "-c", "trap '' TERM; while :; do sleep 0.1; done"), Map.of(), directory);
        Thread.sleep(300);
        child.stop(Duration.ofMillis(500));
        assertFalse(child.alive());
    }

    @Test
    void whatItSaysGoesIntoItsLogAndTheLastLogIsKept() throws Exception {
        for (var word : List.of("first", "second")) {
            child.start(List.of("echo", word), Map.of(), directory);
            for (int i = 0; i < 100 && (!Files.exists(child.log()) || Files.size(child.log()) == 0); i++) {
                Thread.sleep(50);
            }
        }
        assertEquals("second\n", Files.readString(child.log()));
        assertEquals("first\n", Files.readString(settings.logs().resolve("sleeper.log.1")));
    }
}
