package io.dukon.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.kernel.Ids;
import io.dukon.tenancy.PlannedDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What robots were called before, through renames there and back. */
class FormerNameStoreTest {

    @Test
    void every_former_name_leads_to_the_one_of_now_and_none_in_a_circle() throws Exception {
        try (PlannedDatabase database = PlannedDatabase.migrated()) {
            database.plans(Ids.next(), em -> {
                FormerNameStore names = new FormerNameStore();
                names.em = em;
                names.rename("hello", "welcome");
                names.rename("welcome", "greeting");
                assertEquals(Map.of("hello", "greeting", "welcome", "greeting"), names.robots());
                names.rename("greeting", "welcome");
                assertEquals(Map.of("hello", "welcome", "greeting", "welcome"), names.robots());
                names.rename("welcome", "hello");
                assertEquals(Map.of("greeting", "hello", "welcome", "hello"), names.robots());
            });
        }
    }
}
