package io.dukon.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.kernel.Json;
import io.dukon.pipelines.BoardFilter.View;
import io.dukon.pipelines.BoardStore.Numbers;
import io.dukon.pipelines.StageSums.Sum;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose sums a board shows: everybody's, the member's own, those without a next step, or what was counted. */
class StageSumsTest {

    private static final List<String> OPEN = List.of("sale/new", "sale/ready");
    private static final UUID ME = new UUID(0, 1);
    private static final UUID COLLEAGUE = new UUID(0, 2);
    private static final String KEPT =
            """
            [["sale/new", "00000000-0000-0000-0000-000000000000", 7, 700, 3, 300],
             ["sale/ready", "00000000-0000-0000-0000-000000000000", 5, 500, 1, 100],
             ["sale/won", "00000000-0000-0000-0000-000000000000", 9, 900, 0, 0],
             ["sale/new", "00000000-0000-0000-0000-000000000001", 2, 200, 1, 100],
             ["sale/won", "00000000-0000-0000-0000-000000000001", 4, 400, 0, 0],
             ["sale/new", "00000000-0000-0000-0000-000000000002", 3, 300, 2, 200]]""";

    @Test
    void everybody_is_shown_to_who_sees_all() {
        StageSums sums = sums(View.ALL, false);
        assertEquals(new Sum(7, 700), sums.shown("sale/new"));
        assertEquals(9, sums.count("sale/won"));
        assertEquals(2, sums.countMine(OPEN));
        assertEquals(4, sums.countNoStep(OPEN));
    }

    @Test
    void nothing_of_others_is_shown_to_who_sees_his_own_only() {
        StageSums sums = sums(View.ALL, true);
        assertEquals(new Sum(2, 200), sums.shown("sale/new"));
        assertEquals(Sum.NONE, sums.shown("sale/ready"));
        assertEquals(4, sums.count("sale/won"));
        assertEquals(1, sums.countNoStep(OPEN));
    }

    @Test
    void a_view_cuts_the_columns_and_not_the_numbers_beside_the_views() {
        assertEquals(new Sum(2, 200), sums(View.MINE, false).shown("sale/new"));
        assertEquals(7, sums(View.MINE, false).count("sale/new"));
        assertEquals(new Sum(3, 300), sums(View.NO_STEP, false).shown("sale/new"));
        assertEquals(new Sum(1, 100), sums(View.NO_STEP, true).shown("sale/new"));
        assertEquals(new Sum(6, 60), sums(View.OVERDUE, false).shown("sale/new"));
    }

    @Test
    void who_sees_a_department_is_shown_its_people_together() {
        StageSums sums = sums(View.ALL, Set.of(ME, COLLEAGUE));
        assertEquals(new Sum(5, 500), sums.shown("sale/new"));
        assertEquals(4, sums.count("sale/won"));
        assertEquals(2, sums.countMine(OPEN));
        assertEquals(3, sums.countNoStep(OPEN));
        assertEquals(new Sum(2, 200), sums(View.MINE, Set.of(ME, COLLEAGUE)).shown("sale/new"));
    }

    private static StageSums sums(View view, boolean own) {
        return sums(view, own ? Set.of(ME) : null);
    }

    private static StageSums sums(View view, Set<UUID> whose) {
        Instant now = Instant.EPOCH;
        BoardFilter filter = new BoardFilter(view, whose, ME, null, null, now, now, now);
        return StageSums.of(
                new Numbers(Json.tree(KEPT), Json.tree("{\"sale/new\": [6, 60]}"), 0, 0, 0, 0, 0, 0), filter);
    }
}
