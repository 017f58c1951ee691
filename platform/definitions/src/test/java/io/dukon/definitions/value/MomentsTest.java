package io.dukon.definitions.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dukon.definitions.Packs;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:20:00Z");
    private static final Map<String, String> KNOWN = Map.of(
            "$deal.reserved_until",
            "2026-03-04T17:59:59Z",
            "$deal.day",
            "2026-03-10",
            "$input.morning",
            "08:00",
            "$input.days",
            "3");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "now;                                                                         2026-03-02T08:20:00Z",
                "{ day: $input.days, at: \"23:59:59\" };                                      2026-03-04T17:59:59Z",
                "{ plus: 1d, at: $input.morning };                                            2026-03-03T02:00:00Z",
                "{ from: $deal.reserved_until, at: $input.morning };                          2026-03-04T02:00:00Z",
                "{ from: $deal.reserved_until, minus: 1d, at: \"10:00\" };                    2026-03-03T04:00:00Z",
                "{ plus: 1d, at: \"8:00\" };                                                  2026-03-03T02:00:00Z",
                "{ plus: 72h };                                                               2026-03-05T08:20:00Z",
                "{ day: 2 };                                                                  2026-03-03T08:20:00Z",
                "$deal.day;                                                                   2026-03-09T18:00:00Z",
                "{ from: now, plus: 2h, minus: 30m };                                         2026-03-02T09:50:00Z",
                "\"2026-03-02T10:00:00\";                                                     2026-03-02T04:00:00Z",
            })
    void isComputedInTheShopsZone(String moment, Instant expected) {
        assertEquals(expected, instant(moment, "Asia/Bishkek"));
    }

    @Test
    void anEmptyOriginMakesAnEmptyMoment() {
        assertNull(instant("{ from: $deal.nothing, plus: 1d }", "Asia/Bishkek"));
    }

    @Test
    void aClockTimeThatSummerTimeSkipsIsTheFirstMomentAfterIt() {
        assertEquals(
                Instant.parse("2026-03-29T01:00:00Z"),
                instant("{ from: \"2026-03-28\", plus: 1d, at: \"02:15\" }", "Europe/Berlin"));
        assertEquals(
                Instant.parse("2026-10-25T00:15:00Z"),
                instant("{ from: \"2026-10-24\", plus: 1d, at: \"02:15\" }", "Europe/Berlin"));
    }

    private static Instant instant(String moment, String zone) {
        return Moments.instant(Moment.parse(Packs.json(moment)), NOW, ZoneId.of(zone), MomentsTest::text);
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Literal literal -> literal.value().asText();
            case Value.Referred referred -> KNOWN.get(referred.reference().toString());
            default -> throw new IllegalArgumentException(value.toString());
        };
    }
}
