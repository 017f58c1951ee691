package io.dukon.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.json.Json;
import io.dukon.kernel.Ids;
import io.dukon.tenancy.PlannedDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database keeps of a run that goes on without a step. */
class SkipStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

    private static PlannedDatabase database;

    private final UUID shop = Ids.next();
    private final UUID run = Ids.next();

    @BeforeAll
    static void start() throws Exception {
        database = PlannedDatabase.migrated();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void a_run_goes_on_without_the_step_at_which_it_stands_and_without_no_other() throws Exception {
        failedAt("on");
        database.plans(shop, em -> {
            SkipStore skips = new SkipStore();
            skips.em = em;
            RunStore runs = runs(em);
            assertEquals(
                    "on", FailedAt.of(runs.find(run).orElseThrow().failedAt()).id());
            assertFalse(skips.skip(run, "mark"), "it does not stand there");
            assertTrue(skips.skip(run, "on"));
            assertFalse(skips.skip(run, "on"), "it is no incident any more");
            Run ready = runs.find(run).orElseThrow();
            assertTrue(ready.ready());
            assertEquals(Set.of("on"), ready.skipped());
            runs.fail(run, null, "again", Json.object().put("id", "again"), NOW);
            assertTrue(skips.skip(run, "again"), "a following failure can be skipped too");
            assertEquals(Set.of("on", "again"), runs.find(run).orElseThrow().skipped());
        });
    }

    @Test
    void a_failure_of_no_step_cannot_be_gone_on_from() throws Exception {
        failedAt(null);
        database.plans(shop, em -> {
            SkipStore skips = new SkipStore();
            skips.em = em;
            assertEquals(null, runs(em).find(run).orElseThrow().failedAt());
            assertFalse(skips.skip(run, "on"));
        });
    }

    @Test
    void what_was_skipped_can_have_no_effect_later() throws Exception {
        failedAt("on");
        assertThrows(
                RuntimeException.class,
                () -> database.plans(shop, em -> {
                    runs(em).journal(run, "on", Skips.KIND, Json.object(), NOW);
                    runs(em).journal(run, "on", "move", Json.object(), NOW);
                }));
    }

    private static RunStore runs(EntityManager em) {
        RunStore runs = new RunStore();
        runs.em = em;
        return runs;
    }

    private void failedAt(String step) throws Exception {
        String told = step == null ? "null" : "'{\"id\":\"" + step + "\"}'";
        database.fill(
                """
                insert into dukon.automation_run (tenant_id, id, automation, event_id, depth, state, because, run_state, definition,
                  failed_step, started_at)
                values ('%s', '%s', 'clash', '%s', 1, 'failed', '{}', '{}', '{}', %s, now())"""
                        .formatted(shop, run, Ids.next(), told));
    }
}
