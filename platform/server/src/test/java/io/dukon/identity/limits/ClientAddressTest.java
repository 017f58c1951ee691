package io.dukon.identity.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final Networks PROXIES = Networks.parse("10.0.0.0/8, 192.0.2.7, fd00::/8");

    @Test
    void who_connects_directly_is_believed_nothing() {
        assertEquals("203.0.113.5", ClientAddress.visitor("203.0.113.5", List.of("198.51.100.1"), PROXIES));
        assertEquals("10.0.0.1", ClientAddress.visitor("10.0.0.1", List.of("198.51.100.1"), Networks.parse("")));
    }

    @Test
    void behind_proxies_the_last_address_that_is_none_of_theirs_counts() {
        assertEquals("198.51.100.1", ClientAddress.visitor("10.0.0.1", List.of("198.51.100.1"), PROXIES));
        assertEquals(
                "198.51.100.1",
                ClientAddress.visitor("10.0.0.1", List.of("1.1.1.1, 198.51.100.1, 192.0.2.7"), PROXIES),
                "what the visitor wrote before the proxy is no more than a claim");
        assertEquals(
                "198.51.100.1",
                ClientAddress.visitor("fd00::1", List.of("1.1.1.1", "198.51.100.1, 10.1.2.3"), PROXIES));
        assertEquals("10.9.9.9", ClientAddress.visitor("10.0.0.1", List.of("10.9.9.9"), PROXIES));
    }

    @Test
    void what_is_no_address_is_not_believed() {
        assertEquals("10.0.0.1", ClientAddress.visitor("10.0.0.1", List.of("evil.example"), PROXIES));
        assertEquals("10.0.0.1", ClientAddress.visitor("10.0.0.1", List.of(""), PROXIES));
        assertEquals("10.0.0.1", ClientAddress.visitor("10.0.0.1", List.of("8.8.8.8, unknown"), PROXIES));
    }

    @Test
    void a_household_is_one_network() {
        assertEquals(ClientAddress.network("2001:db8:1:2::1"), ClientAddress.network("2001:db8:1:2:aaaa::9"));
        assertNotEquals(ClientAddress.network("2001:db8:1:2::1"), ClientAddress.network("2001:db8:1:3::1"));
        assertNotEquals(ClientAddress.network("192.0.2.1"), ClientAddress.network("192.0.2.2"));
    }

    @Test
    void a_setting_that_is_no_network_stops_instead_of_trusting() {
        for (String wrong : List.of("proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "*")) {
            assertThrows(IllegalArgumentException.class, () -> Networks.parse(wrong), wrong);
        }
    }
}
