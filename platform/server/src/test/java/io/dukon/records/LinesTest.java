package io.dukon.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.kernel.Money;
import io.dukon.kernel.Problem;
import io.dukon.records.Lines.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void the_sum_is_exact_and_each_line_is_rounded() {
        var lines = Lines.read(
                List.of(
                        new Written(null, "Чашка", "3", "150,50", null),
                        new Written(null, "Ткань", "1.333", "9.99", null)),
                "KGS");
        assertEquals(Optional.of(new Money(45150 + 1332, "KGS")), Lines.total(lines));
        assertEquals(Optional.empty(), Lines.total(List.of()));
    }

    @Test
    void a_line_keeps_what_another_system_calls_its_product() {
        Written picked = new Written(null, "Чашка", "1", "1", "p#red");
        Written typed = new Written(null, "Чашка", "1", "1", " ");
        var lines = Lines.read(List.of(picked, typed), "KGS");
        assertEquals("p#red", lines.get(0).externalId());
        assertNull(lines.get(1).externalId());
        Written endless = new Written(null, "Чашка", "1", "1", "x".repeat(301));
        Problem problem = assertThrows(Problem.class, () -> Lines.read(List.of(endless), "KGS"));
        assertEquals("/lines/0/externalId", problem.errors().getFirst().pointer());
    }

    @Test
    void forty_is_written_forty() {
        Money one = new Money(100, "KGS");
        for (String quantity : List.of("40.000", "4E+1")) {
            Line line = new Line(Ids.next(), "Cup", new BigDecimal(quantity), one, one, null);
            assertEquals("40", Json.MAPPER.valueToTree(line).path("quantity").asText());
        }
        assertEquals(
                "1.5",
                new Line(Ids.next(), "Cloth", new BigDecimal("1.500"), one, one, null)
                        .quantity()
                        .toString());
    }

    @Test
    void every_wrong_value_is_pointed_at() {
        Problem problem = assertThrows(
                Problem.class,
                () -> Lines.read(
                        List.of(new Written(null, "ok", "1", "1", null), new Written(null, " ", "-1", "1.001", null)),
                        "KGS"));
        assertEquals(
                List.of("/lines/1/name", "/lines/1/quantity", "/lines/1/price"),
                problem.errors().stream().map(Problem.FieldError::pointer).toList());
    }

    @Test
    void a_version_is_read_with_and_without_quotes() {
        assertEquals(7, IfMatch.version("\"7\""));
        assertEquals(7, IfMatch.version("W/\"7\""));
        assertEquals(null, IfMatch.version("*"));
        assertEquals(
                400, assertThrows(Problem.class, () -> IfMatch.version("x")).status());
    }
}
