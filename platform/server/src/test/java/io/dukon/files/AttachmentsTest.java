package io.dukon.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A robot carries files from record to record; what stands nowhere yet is its owner's alone. */
class AttachmentsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final UUID HERE = new UUID(1, 1);
    private static final UUID FREE = new UUID(2, 1);
    private static final UUID STANDING = new UUID(2, 2);
    private static final UUID ELSEWHERE = new UUID(2, 3);

    private final List<Map<UUID, UUID>> copied = new ArrayList<>();
    private Attachments attachments;

    private static StoredFile file(UUID id, UUID record) {
        return new StoredFile(id, "a.pdf", "application/pdf", false, 1, "", NOW, new UUID(9, 9), record);
    }

    @BeforeEach
    void room() {
        attachments = new Attachments();
        attachments.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        attachments.store = new FileStore() {
            @Override
            List<StoredFile> find(Collection<UUID> ids) {
                return List.of(file(FREE, null), file(STANDING, HERE), file(ELSEWHERE, new UUID(1, 2))).stream()
                        .filter(one -> ids.contains(one.id()))
                        .toList();
            }

            @Override
            void copy(Map<UUID, UUID> copies, UUID record, String field, Instant at) {
                copied.add(copies);
            }
        };
    }

    private Map<UUID, UUID> byRobot(UUID... ids) {
        return Callers.call(
                Caller.robot(new UUID(7, 7), "convert", "en", null),
                () -> attachments.attach(HERE, "contract", List.of(ids)));
    }

    @Test
    void what_stands_on_the_record_stays_and_what_stands_on_another_is_copied() {
        Map<UUID, UUID> standing = byRobot(STANDING, ELSEWHERE);
        assertEquals(STANDING, standing.get(STANDING));
        assertNotEquals(ELSEWHERE, standing.get(ELSEWHERE));
        assertEquals(List.of(Map.of(ELSEWHERE, standing.get(ELSEWHERE))), copied);
    }

    @Test
    void a_robot_takes_nothing_that_stands_nowhere_yet() {
        assertEquals(Map.of(), byRobot(FREE));
        assertEquals(List.of(), copied);
    }
}
