package io.dukon.queues.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final UUID HEAD = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void it_grows_from_page_to_page() {
        Tally first = Tally.of(MissingNode.getInstance());
        first.add(HEAD, record("deal", 2));
        Tally second = Tally.of(first.toJson());
        second.add(HEAD, record("deal", 0));
        second.add(HEAD, task());
        second.add(OTHER, task());
        assertEquals(Map.of("deal", 2, Tally.TASKS, 3), second.told().get(HEAD));
        assertEquals(Map.of(Tally.TASKS, 1), second.told().get(OTHER));
        assertEquals(1, first.told().size(), "the page before stays as it was");
    }

    @Test
    void what_waits_in_a_queue_is_nobodys() {
        Tally tally = Tally.of(MissingNode.getInstance());
        tally.add(null, task());
        assertTrue(tally.told().isEmpty());
    }

    @Test
    void tasks_are_named_last() {
        Tally tally = Tally.of(MissingNode.getInstance());
        tally.add(HEAD, record("lead", 1));
        tally.add(HEAD, record("deal", 0));
        assertEquals(
                List.of("lead", "deal", Tally.TASKS),
                List.copyOf(tally.told().get(HEAD).keySet()));
    }

    private static Left record(String type, int followers) {
        return new Left(UUID.randomUUID(), type, null, followers);
    }

    private static Left task() {
        return new Left(UUID.randomUUID(), null, null, 0);
    }
}
