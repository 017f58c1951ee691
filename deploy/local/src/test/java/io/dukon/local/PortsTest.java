package io.dukon.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
    @Test
    void everyPortCanBeMoved() {
        var ports = Ports.from(Map.of(
                "DUKON_HTTP_PORT",
                "18080",
                "DUKON_KEYCLOAK_PORT",
                "18081",
                "DUKON_KEYCLOAK_MANAGEMENT_PORT",
                "18082",
                "DUKON_POSTGRES_PORT",
                "15432",
                "DUKON_SMTP_PORT",
                "13025",
                "DUKON_IMAP_PORT",
                "13143",
                "DUKON_MANAGEMENT_PORT",
                "19990"));
        assertEquals(new Ports(18080, 18081, 18082, 15432, 13025, 13143, 19990), ports);
    }

    @Test
    void anEmptyVariableMeansTheUsualPort() {
        assertEquals(8080, Ports.from(Map.of("DUKON_HTTP_PORT", " ")).http());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "65536", "-1", "80 80", "99999999999"})
    void whatIsNoPortIsRefusedByName(String wrong) {
        var error = assertThrows(PlainError.class, () -> Ports.from(Map.of("DUKON_HTTP_PORT", wrong)));
        assertTrue(error.getMessage().contains("DUKON_HTTP_PORT"), error.getMessage());
    }

    @Test
    void twoPartsCannotShareAPort() {
        var error = assertThrows(PlainError.class, () -> Ports.from(Map.of("DUKON_SMTP_PORT", "8080")));
        assertTrue(
                error.getMessage().contains("DUKON_SMTP_PORT")
                        && error.getMessage().contains("DUKON_HTTP_PORT"),
                error.getMessage());
    }

    @Test
    void aTakenPortNamesItsOwnerAndTheWayOut() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = new Port(other.getLocalPort(), "Dukon", "DUKON_HTTP_PORT");
            var error = assertThrows(PlainError.class, port::requireFree);
            assertTrue(error.getMessage().contains(String.valueOf(other.getLocalPort())), error.getMessage());
            assertTrue(error.remedy().contains("DUKON_HTTP_PORT="), error.remedy());
        }
    }

    @Test
    void aPortTakenOnAllAddressesCountsAsTaken() throws Exception {
        try (var other = new ServerSocket(0)) {
            assertThrows(PlainError.class, new Port(other.getLocalPort(), "Dukon", "DUKON_HTTP_PORT")::requireFree);
        }
    }

    @Test
    void aPortLetGoAMomentAgoIsFree() throws Exception {
        int number;
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            number = other.getLocalPort();
        }
        assertDoesNotThrow(new Port(number, "Dukon", "DUKON_HTTP_PORT")::requireFree);
    }
}
