package io.dukon.definitions.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.automation.Trigger.Digest;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.value.Value;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueTimesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    /** A shop in which nothing stands but inputs. */
    private record Bare(ZoneId zone) implements RunContext {
        @Override
        public Configuration configuration() {
            return Configuration.of(List.of());
        }

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public JsonNode read(RecordRef record, String field) {
            return null;
        }

        @Override
        public JsonNode input(String id) {
            return Json.nodes().textNode(id.equals("early") ? "3d" : "10:00");
        }

        @Override
        public JsonNode person(String person, String attribute) {
            return null;
        }
    }

    private static DueTimes in(String zone) {
        return new DueTimes(new Bare(ZoneId.of(zone)));
    }

    private static Value value(String text) {
        return text == null ? null : Value.parse(Json.nodes().textNode(text));
    }

    private static Trigger.Schedule every(String every, String at, String... on) {
        return new Trigger.Schedule(every, List.of(on), value(at), null, Digest.NONE);
    }

    private static String next(Trigger.Schedule schedule, String after) {
        return in("Asia/Bishkek").schedule(schedule, Instant.parse(after)).toString();
    }

    @Test
    void a_date_comes_due_shifted_and_at_the_shops_time_which_may_be_an_input() {
        Trigger.DateReached reminder =
                new Trigger.DateReached("deal", "until", null, value("$input.early"), value("$input.morning"));
        assertEquals(
                "2026-11-27T04:00:00Z",
                in("Asia/Bishkek").date(reminder, "2026-11-30").toString());
        Trigger.DateReached exact = new Trigger.DateReached("deal", "until", value("2h"), null, null);
        assertEquals(
                "2026-11-30T12:30:00Z",
                in("Asia/Bishkek").date(exact, "2026-11-30T10:30:00Z").toString());
    }

    @Test
    void the_29th_of_February_is_the_28th_in_common_years() {
        Trigger.Yearly birthday = new Trigger.Yearly("contact", "born", value("09:00"));
        DueTimes times = in("Asia/Bishkek");
        assertEquals(
                "2027-02-28T03:00:00Z",
                times.yearly(birthday, "1992-02-29", NOW).toString());
        assertEquals(
                "2028-02-29T03:00:00Z",
                times.yearly(birthday, "1992-02-29", Instant.parse("2027-02-28T03:00:00Z"))
                        .toString());
        assertEquals(
                "2026-11-22T07:00:00Z",
                times.yearly(new Trigger.Yearly("contact", "born", value("13:00")), "2001-11-22", NOW)
                        .toString());
        assertEquals(
                "2027-11-22T03:00:00Z",
                times.yearly(birthday, "2001-11-22", NOW).toString(),
                "its time has gone by today");
    }

    @Test
    void schedules_name_days_of_weeks_and_months() {
        assertEquals("2026-11-22T13:00:00Z", next(every("day", "19:00"), "2026-11-22T06:00:00Z"));
        assertEquals("2026-11-23T13:00:00Z", next(every("day", "19:00"), "2026-11-22T13:00:00Z"));
        assertEquals(
                "2026-11-26T03:00:00Z", next(every("week", "09:00", "thursday", "friday"), "2026-11-22T06:00:00Z"));
        assertEquals("2026-11-22T18:00:00Z", next(every("week", null), "2026-11-22T06:00:00Z"), "Monday, midnight");
        assertEquals("2026-11-30T03:00:00Z", next(every("month", "09:00", "31"), "2026-11-22T06:00:00Z"));
        assertEquals("2027-02-28T03:00:00Z", next(every("month", "09:00", "last"), "2027-02-01T06:00:00Z"));
        assertEquals("2026-11-30T18:00:00Z", next(every("month", null), "2026-11-22T06:00:00Z"), "the first, midnight");
        assertTrue(DueTimes.known("month", "last") && DueTimes.known("week", "sunday"));
        assertFalse(DueTimes.known("month", "32") || DueTimes.known("week", "1") || DueTimes.known("day", "monday"));
    }

    @Test
    void a_skipped_hour_gives_its_end_and_a_repeated_one_its_first() {
        DueTimes berlin = in("Europe/Berlin");
        assertEquals(
                "2027-03-28T01:00:00Z",
                berlin.schedule(every("day", "02:30"), Instant.parse("2027-03-27T12:00:00Z"))
                        .toString());
        assertEquals(
                "2026-10-25T00:30:00Z",
                berlin.schedule(every("day", "02:30"), Instant.parse("2026-10-24T12:00:00Z"))
                        .toString());
        assertEquals(
                "2026-10-26T01:30:00Z",
                berlin.schedule(every("day", "02:30"), Instant.parse("2026-10-25T00:30:00Z"))
                        .toString(),
                "the second 02:30 of that night is no second time");
    }
}
