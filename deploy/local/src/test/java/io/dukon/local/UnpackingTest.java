package io.dukon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {
    @TempDir
    Path directory;

    @Test
    void keepsWhatCanBeRun() throws Exception {
        var target = directory.resolve("program");
        Unpacking.tarXz(new ByteArrayInputStream(archive("bin/run", 0755)), target);
        assertTrue(Files.isExecutable(target.resolve("bin/run")));
        assertEquals("hello", Files.readString(target.resolve("bin/run")));
    }

    @Test
    void anArchiveCutShortLeavesNoProgramBehindAndTheNextTryRepairsIt() throws Exception {
        var target = directory.resolve("program");
        var whole = archive("bin/run", 0755);
        assertThrows(
                IOException.class,
                () -> Unpacking.tarXz(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2)), target));
        assertFalse(Files.exists(target));
        Unpacking.tarXz(new ByteArrayInputStream(whole), target);
        assertTrue(Files.exists(target.resolve("bin/run")));
    }

    @Test
    void whatAnEarlierTryLeftIsCleared() throws Exception {
        var target = directory.resolve("program");
        Files.createDirectories(directory.resolve("program.unpacking/bin"));
        Files.writeString(directory.resolve("program.unpacking/bin/stale"), "");
        Unpacking.tarXz(new ByteArrayInputStream(archive("bin/run", 0755)), target);
        assertFalse(Files.exists(target.resolve("bin/stale")));
    }

    @Test
    void anArchiveCannotWriteElsewhere() throws Exception {
        var evil = archive("../../outside", 0644);
        var target = directory.resolve("programs/program");
        assertThrows(IOException.class, () -> Unpacking.tarXz(new ByteArrayInputStream(evil), target));
        assertFalse(Files.exists(directory.resolve("outside")));
    }

    @Test
    void aZipLosesItsTopDirectoryAndScriptsCanBeRun() throws Exception {
        var zip = directory.resolve("a.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("keycloak-1/bin/kc.sh"));
            out.write("x".getBytes());
        }
        Unpacking.zip(zip, directory.resolve("kc"));
        assertTrue(Files.isExecutable(directory.resolve("kc/bin/kc.sh")));
    }

    private static byte[] archive(String name, int mode) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
            var entry = new TarArchiveEntry(name, true);
            entry.setMode(mode);
            entry.setSize(5);
            tar.putArchiveEntry(entry);
            tar.write("hello".getBytes());
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }
}
