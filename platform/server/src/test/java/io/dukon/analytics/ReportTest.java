package io.dukon.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dukon.analytics.ReportStore.By;
import io.dukon.analytics.ReportStore.Closed;
import io.dukon.analytics.ReportStore.Created;
import io.dukon.analytics.ReportStore.Standing;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.ListDefinition;
import io.dukon.tenancy.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of counted lines: nothing is counted twice, and nothing is told that may not be. */
class ReportTest {

    private static final UUID AIDA = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final FieldDefinition WAYS = new FieldDefinition(
            "ways",
            "job",
            FieldKind.LIST,
            new ListDefinition("ways", null, List.of("b", "a"), true),
            null,
            true,
            null,
            false,
            null);

    private static Report report(boolean own, boolean amounts, FieldDefinition by) {
        Tenant shop = new Tenant(AIDA, "s", "S", "en", ZoneId.of("Asia/Bishkek"), "KGS", 0, 0, false, null);
        Period period = new Period(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 22));
        Pipeline pipeline = Pipeline.parse(
                Json.object()
                        .put("id", "jobs")
                        .put("type", "job")
                        .set(
                                "stages",
                                io.dukon.kernel.Json.tree(
                                        """
                [{"id": "todo", "kind": "open"}, {"id": "done", "kind": "won"}]""")));
        return new Report(
                new Asked("jobs", "job", period, by, own ? Set.of(AIDA) : null, amounts, shop, Instant.EPOCH),
                pipeline,
                new Naming(Configuration.of(List.of()), "en", by == null ? List.of() : List.of(by)));
    }

    private static ReportView view(Report report) {
        return report.view(Map.of(AIDA, "Aida"), null);
    }

    private static Closed won(By by, int step, String value, long count, long amount) {
        return new Closed(by, step > 0, true, "jobs/done", AIDA, value, step, "KGS", count, amount);
    }

    @Test
    void what_is_left_over_when_each_has_his_own_is_nobodys() {
        Report report = report(false, true, null);
        report.add(new Standing("jobs/todo", null, "", 5, 0, 2));
        report.add(new Standing("jobs/todo", null, "USD", 1, 700, 0));
        report.add(new Standing("jobs/todo", AIDA, "", 4, 0, 1));
        report.add(new Standing("jobs/done", null, "", 90, 0, 0));
        ReportView view = view(report);
        assertEquals(6, view.stages().getFirst().count());
        assertEquals(2, view.stages().getFirst().noStep());
        assertEquals(2, view.stages().getFirst().sums().size(), "the shop's own currency and the other");
        assertEquals(
                List.of(4L, 2L),
                view.people().stream().map(ReportView.Person::open).toList());
        assertNull(view.people().getLast().id());
    }

    @Test
    void who_sees_his_own_has_nobody_beside_him() {
        Report report = report(true, true, null);
        report.add(new Standing("jobs/todo", AIDA, "", 4, 0, 1));
        ReportView view = view(report);
        assertEquals(4, view.stages().getFirst().count());
        assertEquals(1, view.people().size());
    }

    @Test
    void each_line_counts_in_its_own_table_only() {
        Report report = report(false, true, null);
        report.add(won(By.STAGE, 1, null, 3, 300));
        report.add(won(By.PERSON, 1, null, 3, 300));
        report.add(won(By.STEP, 2, null, 3, 300));
        report.add(won(By.STAGE, 0, null, 7, 700));
        report.add(won(By.PERSON, 0, null, 7, 700));
        report.add(won(By.STEP, 0, null, 7, 700));
        ReportView view = view(report);
        assertEquals(3, view.totals().won());
        assertEquals(7, view.before().won());
        assertEquals(3, view.closings().getFirst().count(), "a board without lost stages has one line");
        assertEquals(3, view.people().getFirst().won());
        assertEquals(
                List.of(0L, 3L), view.steps().stream().map(ReportView.Step::won).toList());
        assertEquals("1.00", view.totals().averages().getFirst().amount());
    }

    @Test
    void a_record_with_several_values_counts_in_each() {
        Report report = report(false, true, WAYS);
        report.add(new Created(true, "[\"a\", \"b\"]", 2));
        report.add(new Created(true, "[\"gone\"]", 1));
        report.add(new Created(true, "[]", 1));
        report.add(new Created(true, null, 3));
        report.add(new Created(false, "[\"a\"]", 9));
        report.add(won(By.VALUE, 1, "[\"a\", \"b\"]", 2, 50));
        ReportView view = view(report);
        List<ReportView.Value> values = view.breakdown().values();
        assertEquals(
                java.util.Arrays.asList("b", "a", "gone", null),
                values.stream().map(ReportView.Value::id).toList());
        assertEquals(
                List.of(2L, 2L, 1L, 4L),
                values.stream().map(ReportView.Value::created).toList());
        assertEquals(2, values.getFirst().won());
        assertEquals(7, view.totals().created(), "but once in all");
    }

    @Test
    void what_is_not_seen_is_not_there() {
        Report report = report(false, false, null);
        report.add(won(By.STAGE, 1, null, 3, 300));
        report.add(won(By.PERSON, 1, null, 3, 300));
        ReportView view = view(report);
        assertNull(view.totals().sums());
        assertNull(view.totals().averages());
        assertNull(view.closings().getFirst().sums());
        assertNull(view.people().getFirst().sums());
        assertNull(view.stages().getFirst().sums());
        assertNull(view.steps().getFirst().sums());
    }
}
