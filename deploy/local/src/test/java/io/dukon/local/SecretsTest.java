package io.dukon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path directory;

    @Test
    void areMadeOnceAndReadBack() throws Exception {
        var file = directory.resolve("new/secrets.properties");
        var first = Secrets.open(file).all();
        assertEquals(first, Secrets.open(file).all());
        assertEquals(first.size(), new HashSet<>(first.values()).size(), "no secret is used twice");
    }

    @Test
    void differBetweenInstallations() throws Exception {
        var one = Secrets.open(directory.resolve("one")).get(Secrets.APP);
        assertNotEquals(one, Secrets.open(directory.resolve("two")).get(Secrets.APP));
    }

    @Test
    void areReadableByTheirOwnerOnly() throws Exception {
        var file = directory.resolve("secrets.properties");
        Secrets.open(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void theServersKeyHas32Bytes() throws Exception {
        var key = Secrets.open(directory.resolve("secrets.properties")).get(Secrets.SECRET_KEY);
        assertEquals(32, Base64.getDecoder().decode(key).length);
    }

    @Test
    void aNewSecretJoinsTheOldOnes() throws Exception {
        var file = directory.resolve("secrets.properties");
        Files.writeString(file, "app.password=kept\n");
        var secrets = Secrets.open(file);
        assertEquals("kept", secrets.get(Secrets.APP));
        assertFalse(secrets.get(Secrets.WORKER).isBlank());
        assertTrue(Files.readString(file).contains("app.password=kept"));
    }

    @Test
    void fitIntoSqlWithoutEscaping() throws Exception {
        var secrets = Secrets.open(directory.resolve("secrets.properties"));
        assertTrue(secrets.get(Secrets.MIGRATOR).matches("[0-9a-f]{40}"));
    }
}
