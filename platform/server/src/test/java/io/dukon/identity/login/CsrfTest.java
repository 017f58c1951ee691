package io.dukon.identity.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfTest {

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void readingNeedsNothing(String method) {
        assertEquals(Optional.empty(), Csrf.refusal(method, false, true, null, "cross-site"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // cookie, header, fetch site, refusal
                "true,  chinar, same-origin, -",
                "true,  chinar, -,           -",
                "true,  -,      same-origin, no_header",
                "true,  '',     -,           no_header",
                "true,  chinar, cross-site,  cross_site",
                "true,  chinar, same-site,   cross_site",
                "true,  chinar, none,        cross_site",
                "false, -,      -,           -",
                "false, -,      same-origin, -",
                "false, -,      cross-site,  cross_site"
            })
    void writingNeedsTheHeaderAndOurOwnPage(boolean cookie, String header, String site, String refusal) {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            assertEquals(Optional.ofNullable(refusal), Csrf.refusal(method, false, cookie, header, site));
        }
    }

    @Test
    void anApiKeyIsNoCookieAndNeedsNoHeader() {
        assertEquals(Optional.empty(), Csrf.refusal("POST", true, false, null, "cross-site"));
    }

    @Test
    void aTabThatKnowsNoShopIsNeverInAnotherOne() {
        assertFalse(Csrf.otherShop("-", "chinar"));
        assertFalse(Csrf.otherShop(null, "chinar"));
        assertFalse(Csrf.otherShop("-", null));
        assertFalse(Csrf.otherShop("chinar", "chinar"));
        assertTrue(Csrf.otherShop("bazar", "chinar"));
        assertTrue(Csrf.otherShop("bazar", null));
    }
}
