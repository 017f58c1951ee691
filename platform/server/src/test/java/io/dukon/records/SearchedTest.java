package io.dukon.records;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.access.Nearness;
import io.dukon.access.Sight;
import io.dukon.kernel.Json;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SearchedTest {

    private static final UUID ME = new UUID(1, 1);
    private static final Searched AIDA = new Searched(
            new UUID(2, 2),
            "contact",
            17,
            "Aida",
            null,
            Json.object(
                    "{\"phones\": [\"+996555123456\"], \"emails\": [\"aida@mail.kg\"], \"last_name\": \"Osmonova\"}"));

    private static boolean finds(String question, String... fields) {
        Optional<Set<String>> seen = Optional.of(Set.of(fields));
        return AIDA.foundBy(
                SearchTokens.asked(question), type -> new Sight(seen, seen, seen, new Nearness(ME, Set::of)));
    }

    @Test
    void nobody_finds_a_record_by_what_he_does_not_see_of_it() {
        assertTrue(finds("123456", "phones"));
        assertFalse(finds("123456", "emails"));
        assertTrue(finds("aida@mail", "emails"));
        assertFalse(finds("aida@mail", "phones"));
        assertTrue(finds("osmon", "last_name"));
        assertFalse(finds("osmon", "phones"));
        assertTrue(finds("aida"), "the title is its face");
        assertTrue(finds("17"));
    }
}
