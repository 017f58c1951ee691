package io.dukon.identity.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sale/board", "/tasks?view=today#top", "/records/1?x=//y"})
    void ownPathsStay(String path) {
        assertEquals(path, ReturnPath.safe(path));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "tasks",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "/a\nb",
                "/a\\b",
                "javascript:alert(1)",
                "/auth/login"
            })
    void everythingElseGoesHome(String path) {
        assertEquals("/", ReturnPath.safe(path));
    }

    @Test
    void theReasonAndTheWayBackAreTold() {
        assertEquals("/?login=unavailable", ReturnPath.failed("unavailable", "/"));
        assertEquals("/?login=failed&return=%2Ftasks%3Fview%3Dtoday", ReturnPath.failed("failed", "/tasks?view=today"));
        assertEquals("/?login=failed", ReturnPath.failed("failed", "//evil.example"));
        assertEquals("/shops?return=%2Ftasks", ReturnPath.shops("/tasks"));
    }
}
