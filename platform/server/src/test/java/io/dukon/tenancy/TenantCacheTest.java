package io.dukon.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TenantCacheTest {

    private static final UUID OURS = UUID.randomUUID();
    private static final UUID THEIRS = UUID.randomUUID();

    private final TenantCache cache = new TenantCache();
    private int asked;

    @BeforeEach
    void maps() {
        cache.facts = new ConcurrentHashMap<>();
        cache.versions = new ConcurrentHashMap<>();
    }

    @Test
    void the_same_key_of_another_shop_is_another_fact() {
        assertEquals("ours", fact(OURS, "ours"));
        assertEquals("theirs", fact(THEIRS, "theirs"));
        assertEquals("ours", fact(OURS, "never asked"));
        assertEquals(2, asked);
    }

    @Test
    void a_caller_of_one_shop_reads_no_fact_of_another() {
        fact(THEIRS, "theirs");
        Callers.run(Caller.system(OURS), () -> {
            assertThrows(IllegalStateException.class, () -> fact(THEIRS, "stolen"));
            assertThrows(IllegalStateException.class, () -> cache.version(THEIRS, "configuration", 1, () -> "stolen"));
            assertEquals("ours", fact(OURS, "ours"));
        });
    }

    @Test
    void no_key_of_a_shop_reaches_the_directory() {
        cache.directoryFact("session", "abc", () -> Optional.of("a session"));
        assertEquals(
                "a member",
                cache.fact(OURS, "session", "abc", () -> Optional.of("a member"))
                        .orElseThrow());
        cache.forgetDirectory("session", String.class, "a session"::equals);
        assertEquals("a member", fact("session", "abc", "asked again"));
        assertEquals(
                "new",
                cache.directoryFact("session", "abc", () -> Optional.of("new")).orElseThrow());
    }

    @Test
    void what_was_forgotten_is_asked_again_and_what_is_not_there_each_time() {
        fact(OURS, "old");
        cache.forget(OURS, "member", "key");
        assertEquals("new", fact(OURS, "new"));
        assertTrue(cache.fact(OURS, "member", "nobody", Optional::empty).isEmpty());
        assertFalse(cache.fact(OURS, "member", "nobody", () -> Optional.of("joined"))
                .isEmpty());
    }

    @Test
    void a_version_is_read_once() {
        assertEquals("first", cache.version(OURS, "configuration", 1, () -> "first"));
        assertEquals("first", cache.version(OURS, "configuration", 1, () -> "again"));
        assertEquals("second", cache.version(OURS, "configuration", 2, () -> "second"));
    }

    private String fact(UUID tenant, String value) {
        return cache.fact(tenant, "member", "key", () -> {
                    asked++;
                    return Optional.of(value);
                })
                .orElseThrow();
    }

    private String fact(String kind, String key, String value) {
        return cache.fact(OURS, kind, key, () -> Optional.of(value)).orElseThrow();
    }
}
