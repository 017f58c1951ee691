package io.dukon.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.pack.Item;
import io.dukon.kernel.Ids;
import io.dukon.tenancy.PlannedDatabase;
import io.dukon.tenancy.Sql;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The quick way into a new shop puts the same in force as any other way. */
class PackStoreTest {

    private static PlannedDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = PlannedDatabase.migrated();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static List<Item> inForce(EntityManager em) {
        return Sql.of(
                        em,
                        """
                select kind, item_id, content from dukon.configuration_item where tenant_id = :tenant
                order by position""")
                .list(row -> new Item(row.text("kind"), row.text("item_id"), row.json("content")));
    }

    @Test
    void a_new_shop_gets_what_configures_it_and_no_stories() throws Exception {
        database.plans(Ids.next(), em -> {
            PackStore store = new PackStore();
            store.em = em;
            Release release = store.find("retail-sales", "1.0.0").orElseThrow();
            store.install(release, Instant.parse("2026-03-10T10:00:00Z"), null);
            List<Item> expected = store.pack(release).orElseThrow().inForce();
            assertTrue(expected.size() > 50, "the template is there: " + expected.size());
            assertEquals(expected, inForce(em));
        });
    }
}
