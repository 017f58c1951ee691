package io.dukon.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.automation.WaitStore.Kept;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.run.Wait;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaitCodecTest {

    private static final UUID RUN = UUID.randomUUID();

    @Test
    void a_task_is_looked_up_by_its_id() {
        Kept kept = WaitCodec.row(RUN, new Wait.TaskFinished("received", "t-1"));
        assertEquals(List.of("received", "task", "t-1"), List.of(kept.branch(), kept.kind(), kept.target()));
    }

    @Test
    void a_stage_is_looked_up_by_its_record() {
        Kept kept =
                WaitCodec.row(RUN, new Wait.StageEntered("back", new RecordRef("deal", "d-1"), List.of("sale/won")));
        assertEquals("d-1", kept.target());
        assertEquals("sale/won", kept.more().path("stages").path(0).asText());
    }

    @Test
    void a_time_is_computed_anew_when_a_field_it_reads_has_changed() {
        Kept kept = WaitCodec.row(
                RUN,
                new Wait.Timer("day_before", Instant.EPOCH, Set.of("$deal.reserved_until", "$input.message_time")));
        assertTrue(WaitCodec.reads(kept, Set.of("amount", "reserved_until")));
        assertFalse(WaitCodec.reads(kept, Set.of("amount", "until")));
    }

    @Test
    void a_field_on_the_way_along_the_dots_counts_too() {
        Kept kept = WaitCodec.row(RUN, new Wait.Timer("birthday", null, Set.of("$deal.contact.birth_date")));
        assertTrue(WaitCodec.reads(kept, Set.of("contact")));
    }
}
