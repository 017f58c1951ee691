package io.dukon.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.dukon.kernel.Json;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HiddenTest {

    private static Entry entry(String data) {
        Actor robot = new Actor("robot", null, "greet");
        return new Entry(new UUID(1, 1), "changed", Instant.EPOCH, robot, Json.object(data));
    }

    private static Optional<Entry> read(Entry entry) {
        return Hidden.without(entry, field -> field.equals("pay"), "en");
    }

    @Test
    void changes_of_hidden_fields_are_not_told_and_an_entry_of_nothing_else_is_none() {
        Entry both = entry("{\"fields\": [{\"id\": \"pay\", \"after\": 1}, {\"id\": \"margin\", \"after\": 2}]}");
        assertEquals(
                Json.tree("{\"fields\": [{\"id\": \"pay\", \"after\": 1}]}"),
                read(both).orElseThrow().data());
        assertEquals(Optional.empty(), read(entry("{\"fields\": [{\"id\": \"margin\", \"after\": 2}]}")));
    }

    @Test
    void what_was_paid_is_not_told_to_who_does_not_see_the_amount() {
        Entry payment = new Entry(
                new UUID(1, 1),
                "payment",
                Instant.EPOCH,
                new Actor("api", null, "1C"),
                Json.object("{\"number\": \"7\"}"));
        assertEquals(Optional.empty(), read(payment));
        assertSame(
                payment,
                Hidden.without(payment, field -> field.equals("amount"), "en").orElseThrow());
    }

    @Test
    void that_a_task_was_done_is_told_also_to_who_does_not_see_its_answers() {
        Entry done = entry(
                "{\"title\": \"Tell\", \"taskForm\": \"result\", \"fields\": [{\"id\": \"margin\", \"after\": 2}]}");
        assertEquals(
                Json.tree("{\"title\": \"Tell\", \"taskForm\": \"result\", \"fields\": []}"),
                read(done).orElseThrow().data());
    }

    @Test
    void a_text_that_tells_a_hidden_field_is_not_read_out() {
        Entry telling = entry("{\"text\": \"Margin 12\", \"reads\": [\"title\", \"margin\"]}");
        assertEquals(
                "A text with what your role does not see",
                read(telling).orElseThrow().data().path("text").asText());
        Entry inWords = entry("{\"text\": \"12\", \"words\": {\"en\": {\"text\": \"12\"}}, \"reads\": [\"margin\"]}");
        assertFalse(read(inWords).orElseThrow().data().has("words"));
        Entry harmless = entry("{\"text\": \"Paid\", \"reads\": [\"pay\"]}");
        assertSame(harmless, read(harmless).orElseThrow());
    }
}
