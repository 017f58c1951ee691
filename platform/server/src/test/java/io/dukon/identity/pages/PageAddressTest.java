package io.dukon.identity.pages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sale/board", "/join/abc-DEF_1", "/forms", "/apiary", "/authors"})
    void pagesOfTheApplication(String path) {
        assertTrue(PageAddress.isPage("GET", path, BROWSER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/session",
                "/api",
                "/auth/login",
                "/f/abc",
                "/assets/app-1.js",
                "/health/live",
                "/internal/demo",
                "/mark.svg",
                "/theme.js",
                "/sale/x.css"
            })
    void everythingElse(String path) {
        assertFalse(PageAddress.isPage("GET", path, BROWSER));
    }

    @Test
    void onlyABrowserThatOpensAPage() {
        assertFalse(PageAddress.isPage("POST", "/", BROWSER));
        assertFalse(PageAddress.isPage("GET", "/", "*/*"));
        assertFalse(PageAddress.isPage("GET", "/", null));
    }
}
