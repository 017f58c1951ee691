package io.dukon.automation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** The id of an event that nobody wrote down: the same moment of the calendar is the same event, however often it is told. */
final class EventKey {

    private EventKey() {}

    /** @param about the record or the person; null for the shop */
    static UUID of(String automation, UUID about, Instant due) {
        String name = automation + "/" + about + "/" + due;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
