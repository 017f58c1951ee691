package io.dukon.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.configuration.ItemRenamed;
import io.dukon.kernel.Ids;
import io.dukon.tenancy.PlannedDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A shift that a version of its pack renames stays on the roster. */
class RosterTest {

    @Test
    void the_roster_follows_a_shift_that_goes_by_another_name() throws Exception {
        UUID shop = Ids.next();
        try (PlannedDatabase database = PlannedDatabase.migrated()) {
            database.fill(entry(shop, "s08"), entry(shop, "s12"));
            database.plans(shop, em -> {
                Roster roster = new Roster();
                roster.store = new RosterStore();
                roster.store.em = em;
                roster.renamed(new ItemRenamed("tasks", "s12", "noon"));
                roster.renamed(new ItemRenamed("shifts", "s08", "morning"));
                LocalDate day = LocalDate.parse("2026-03-10");
                assertEquals(
                        List.of("morning", "s12"),
                        roster.list(day, day).stream().map(RosterEntry::shift).toList());
            });
        }
    }

    private static String entry(UUID shop, String shift) {
        return "insert into dukon.roster_entry (tenant_id, day, member_id, shift) values ('%s', '2026-03-10', '%s', '%s')"
                .formatted(shop, Ids.next(), shift);
    }
}
