package io.dukon.exchange.dialogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import io.dukon.kernel.Ids;
import io.dukon.tenancy.PlannedDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is kept of files and for how long, on a real database behind the wall. */
class FileWorkTest {

    private static final UUID SHOP = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static PlannedDatabase database;

    private FileWork files;
    private Sessions sessions;

    @BeforeAll
    static void migrate() throws Exception {
        database = PlannedDatabase.migrated();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private void with(Runnable work) throws Exception {
        database.plans(SHOP, em -> {
            begin(em);
            work.run();
        });
    }

    private void begin(EntityManager em) {
        files = new FileWork();
        files.files = new FileStore();
        files.files.em = em;
        files.items = new ItemStore();
        files.items.em = em;
        sessions = new Sessions();
        sessions.store = new SessionStore();
        sessions.store.em = em;
        sessions.files = files.files;
        after(Duration.ZERO);
    }

    private void after(Duration since) {
        files.clock = Clock.fixed(NOON.plus(since), ZoneOffset.UTC);
        sessions.clock = files.clock;
    }

    private UUID session() {
        UUID session = Ids.next();
        sessions.open(session);
        return session;
    }

    private UUID sent(UUID session, String name) {
        files.append(session, name, new byte[] {1});
        return files.find(session, name).orElseThrow().id();
    }

    private String state(UUID session, String name) {
        return files.find(session, name).map(ExchangeFile::state).orElse("gone");
    }

    @Test
    void a_run_that_goes_on_loses_no_file_to_later_ones() throws Exception {
        with(() -> {
            UUID running = session();
            UUID over = Ids.next();
            sent(running, "first.xml");
            for (int i = 1; i <= 250; i++) {
                after(Duration.ofSeconds(i));
                sent(over, i + ".xml");
            }
            files.begin(files.find(over, "250.xml").orElseThrow().id(), List.of(), List.of());
            assertEquals("receiving", state(running, "first.xml"));
            assertEquals(200, files.ofSession(over).size());
        });
    }

    @Test
    void what_a_run_left_behind_ends_with_it() throws Exception {
        with(() -> {
            UUID over = session();
            UUID running = session();
            sent(over, "half-sent.xml");
            UUID half = sent(over, "half-taken.xml");
            files.begin(half, List.of(new Item(Item.Kind.PRODUCT, TextNode.valueOf("a cup"))), List.of());
            sent(running, "sent-long-ago.xml");
            after(Duration.ofHours(3));
            assertTrue(sessions.alive(running));
            after(Duration.ofHours(5));
            session();
            assertEquals("gone", state(over, "half-sent.xml"));
            assertEquals("failed", state(over, "half-taken.xml"));
            assertTrue(
                    files.find(over, "half-taken.xml").orElseThrow().failure().startsWith("The exchange was broken"));
            assertEquals(List.of(), files.items(half, 0, 9));
            assertEquals("receiving", state(running, "sent-long-ago.xml"));
        });
    }

    @Test
    void a_file_of_an_archive_is_not_added_to_another_of_its_name() throws Exception {
        with(() -> {
            UUID session = session();
            sent(session, "import.xml");
            sent(session, "v8.zip");
            files.unpacked(
                    session, files.find(session, "v8.zip").orElseThrow(), Map.of("import.xml", new byte[] {2, 3}));
            UUID file = files.find(session, "import.xml").orElseThrow().id();
            assertArrayEquals(new byte[] {2, 3}, files.content(file));
            assertEquals("done", state(session, "v8.zip"));
        });
    }
}
