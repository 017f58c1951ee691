package io.dukon.identity.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealedTest {

    private final Sealed sealed = new Sealed("a secret of the installation", "id-token");

    @Test
    void whatWasSealedOpensForItsRowAlone() {
        String kept = sealed.seal("eyJhbGciOi…", "row-1");
        assertFalse(kept.contains("eyJ"));
        assertEquals(Optional.of("eyJhbGciOi…"), sealed.open(kept, "row-1"));
        assertEquals(Optional.empty(), sealed.open(kept, "row-2"));
    }

    @Test
    void everySealIsDifferent() {
        assertNotEquals(sealed.seal("text", "row"), sealed.seal("text", "row"));
    }

    @Test
    void anotherKeyOrPurposeOrOneChangedBitOpensNothing() {
        String kept = sealed.seal("text", "row");
        assertEquals(Optional.empty(), new Sealed("another secret", "id-token").open(kept, "row"));
        assertEquals(Optional.empty(), new Sealed("a secret of the installation", "mail").open(kept, "row"));
        byte[] bytes = Base64.getDecoder().decode(kept);
        bytes[bytes.length - 1] ^= 1;
        assertEquals(Optional.empty(), sealed.open(Base64.getEncoder().encodeToString(bytes), "row"));
        assertEquals(Optional.empty(), sealed.open("short", "row"));
        assertEquals(Optional.empty(), sealed.open("§", "row"));
    }
}
