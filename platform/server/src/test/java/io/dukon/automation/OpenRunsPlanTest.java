package io.dukon.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.kernel.Ids;
import io.dukon.tenancy.PlannedDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a change of the configuration asks of runs is not looked up among all that ever were, of every shop. */
class OpenRunsPlanTest {

    @Test
    void open_runs_are_found_by_an_index_of_their_own() throws Exception {
        UUID shop = Ids.next();
        try (PlannedDatabase database = PlannedDatabase.migrated()) {
            database.fill(
                    """
                    insert into dukon.automation_run (tenant_id, id, automation, event_id, depth, state, because, run_state,
                      definition, started_at)
                    select '%s', uuidv7(), 'a', uuidv7(), 1, case when n %% 2000 = 0 then 'waiting' else 'done' end, '{}', '{}',
                      '{}', now() from generate_series(1, 20000) n"""
                            .formatted(shop),
                    "analyze dukon.automation_run");
            List<String> plans = database.plans(shop, em -> {
                FollowingRunStore store = new FollowingRunStore();
                store.em = em;
                assertEquals(10, store.count());
                assertEquals(10, store.page(null, 500).size());
                BegunRunStore begun = new BegunRunStore();
                begun.em = em;
                assertEquals(10, begun.count("a"));
            });
            assertEquals(3, plans.size());
            plans.forEach(plan -> assertTrue(plan.contains("automation_run_open"), plan));
        }
    }
}
