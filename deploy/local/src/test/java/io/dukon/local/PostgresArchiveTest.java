package io.dukon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresArchiveTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, /postgres-linux-x86_64.txz",
        "Linux, aarch64, false, /postgres-linux-arm_64.txz",
        "Linux, amd64, true, /postgres-linux-x86_64-alpine_linux.txz",
        "Mac OS X, aarch64, false, /postgres-darwin-arm_64.txz",
        "Mac OS X, x86_64, false, /postgres-darwin-x86_64.txz"
    })
    void isNamedAfterTheMachine(String os, String arch, boolean alpine, String name) {
        assertEquals(name, PostgresArchive.name(os, arch, alpine));
    }

    @Test
    void forThisMachineIsInTheBuild() {
        assertNotNull(PostgresArchive.class.getResource(PostgresArchive.forThisMachine()));
    }
}
