package io.dukon.queues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.kernel.Ids;
import io.dukon.tenancy.PlannedDatabase;
import io.dukon.tenancy.Sql;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A queue takes a name that another one had once, turns of which are still known. */
class QueueRenameTest {

    @Test
    void turns_of_the_queue_that_is_there_are_those_that_count() throws Exception {
        UUID shop = Ids.next();
        UUID both = Ids.next();
        UUID before = Ids.next();
        try (PlannedDatabase database = PlannedDatabase.migrated()) {
            database.fill(
                    turn(shop, "desk", both, "2026-01-01"),
                    turn(shop, "desk", before, "2026-01-01"),
                    turn(shop, "till", both, "2026-03-01"));
            database.plans(shop, em -> {
                QueueStore queues = new QueueStore();
                queues.em = em;
                queues.rename("till", "desk");
                assertEquals(
                        List.of(both + " 2026-03-01", before + " 2026-01-01"),
                        Sql.of(
                                        em,
                                        """
                                select member_id || ' ' || to_char(last_assigned_at, 'YYYY-MM-DD') as x from dukon.queue_turn
                                where tenant_id = :tenant and queue = 'desk' order by last_assigned_at desc""")
                                .list(row -> row.text("x")));
            });
        }
    }

    private static String turn(UUID shop, String queue, UUID member, String at) {
        return "insert into dukon.queue_turn (tenant_id, queue, member_id, last_assigned_at) values ('%s', '%s', '%s', '%s')"
                .formatted(shop, queue, member, at);
    }
}
