package io.dukon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void writeAFile() throws Exception {
        file = Files.writeString(
                Files.createDirectories(directory.resolve("theme/css")).resolve("a.css"), "body {}");
    }

    @Test
    void aTouchedFileIsNoChange() throws Exception {
        var before = Stamp.of(directory);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertEquals(before, Stamp.of(directory));
    }

    @Test
    void anotherContentIsAChange() throws Exception {
        var before = Stamp.of(directory);
        Files.writeString(file, "body { }");
        assertNotEquals(before, Stamp.of(directory));
    }

    @Test
    void anotherNameIsAChange() throws Exception {
        var before = Stamp.of(directory);
        Files.move(file, file.resolveSibling("b.css"));
        assertNotEquals(before, Stamp.of(directory));
    }

    @Test
    void bytesDoNotWanderBetweenFilesUnnoticed() throws Exception {
        Files.writeString(directory.resolve("theme/css/b.css"), "x");
        var before = Stamp.of(directory);
        Files.writeString(file, "body {}x");
        Files.writeString(directory.resolve("theme/css/b.css"), "");
        assertNotEquals(before, Stamp.of(directory));
    }

    @Test
    void theStampFileIsCompared() throws Exception {
        var stampFile = directory.resolve("stamp.txt");
        assertFalse(Stamp.matches(stampFile, "abc"));
        Files.writeString(stampFile, "abc\n");
        assertTrue(Stamp.matches(stampFile, "abc"));
        assertFalse(Stamp.matches(stampFile, "abd"));
    }
}
