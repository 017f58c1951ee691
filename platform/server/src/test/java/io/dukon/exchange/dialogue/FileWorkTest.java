package io.dukon.exchange.dialogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import io.dukon.kernel.Ids;
import io.dukon.tenancy.PlannedDatabase;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is kept of files and for how long, on a real database behind the wall. */
class FileWorkTest {

    private static final UUID SHOP = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-7000-8000-000000000002");
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
        files.fence = new Fence();
        files.fence.items = files.items;
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
            files.begin(files.find(over, "250.xml").orElseThrow().hold(), List.of(), List.of());
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
            Hold begun = files.lease(half).orElseThrow().hold();
            files.begin(begun, List.of(new Item(Item.Kind.PRODUCT, TextNode.valueOf("a cup"))), List.of());
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
            assertThrows(Overtaken.class, () -> files.progress(begun, 1, ExchangeReport.EMPTY));
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
            assertArrayEquals(new byte[] {2, 3}, files.content(file).readings().getFirst());
            assertEquals("done", state(session, "v8.zip"));
        });
    }

    @Test
    void a_last_piece_that_is_sent_again_while_its_file_is_taken_begins_no_other_file() throws Exception {
        with(() -> {
            UUID session = session();
            files.append(session, "orders.xml", new byte[] {1});
            files.append(session, "orders.xml", new byte[] {2});
            assertFalse(files.repeats(session, "orders.xml", new byte[] {2}), "more may come");
            ExchangeFile file = files.find(session, "orders.xml").orElseThrow();
            assertEquals(2, file.pieces());
            files.begin(file.hold(), List.of(), List.of());
            assertTrue(files.repeats(session, "orders.xml", new byte[] {2}));
            assertFalse(files.repeats(session, "orders.xml", new byte[] {1}), "the file anew");
            files.finish(file.hold(), null);
            assertTrue(files.repeats(session, "orders.xml", new byte[] {2}));
            files.append(session, "small.xml", new byte[] {2});
            files.finish(files.find(session, "small.xml").orElseThrow().hold(), null);
            assertFalse(files.repeats(session, "small.xml", new byte[] {2}), "a whole file is taken again");
        });
    }

    @Test
    void whose_lease_ran_out_writes_nothing_beside_the_new_owner_of_the_file() throws Exception {
        with(() -> {
            UUID file = sent(session(), "import.xml");
            Hold slow = files.lease(file).orElseThrow().hold();
            assertTrue(files.lease(file).isEmpty(), "somebody is at it");
            after(Duration.ofMinutes(3));
            ExchangeFile taken = files.lease(file).orElseThrow();
            assertThrows(Overtaken.class, () -> files.begin(slow, List.of(), List.of()));
            assertThrows(Overtaken.class, () -> files.progress(slow, 1, ExchangeReport.EMPTY));
            assertThrows(Overtaken.class, () -> files.finish(slow, null));
            assertThrows(Overtaken.class, () -> files.unpacked(Ids.next(), file(slow), Map.of()));
            files.release(slow);
            assertTrue(files.lease(file).isEmpty(), "nor does he give away what is not his");
            files.begin(taken.hold(), List.of(), List.of());
            files.finish(taken.hold(), null);
            files.release(taken.hold());
            assertFalse(files.lease(file).isEmpty());
        });
    }

    private static ExchangeFile file(Hold hold) {
        return new ExchangeFile(
                hold.file(), "v8.zip", 1, 1, "receiving", 0, 0, ExchangeReport.EMPTY, null, NOON, null, hold.lease());
    }

    @Test
    void a_file_is_taken_over_between_transactions_never_within_one() throws Exception {
        UUID file = Ids.next();
        database.fill(
                """
                insert into dukon.exchange_file (tenant_id, id, session_id, name, size, pieces, state, received_at, leased_until, lease)
                values ('%s', '%s', gen_random_uuid(), 'a.xml', 1, 1, 'importing', now(), timestamptz '2026-11-22 11:59Z', 7)"""
                        .formatted(OTHER, file));
        Executor threads = work -> new Thread(work).start();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(
                () -> playing(work -> {
                    work.fence.require(new Hold(file, 7));
                    held.countDown();
                    await(written);
                }),
                threads);
        await(held);
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Void> next = CompletableFuture.runAsync(
                () -> playing(work -> {
                    asked.countDown();
                    work.lease(file).orElseThrow();
                }),
                threads);
        await(asked);
        assertThrows(TimeoutException.class, () -> next.get(500, TimeUnit.MILLISECONDS));
        written.countDown();
        slow.join();
        next.get(10, TimeUnit.SECONDS);
    }

    private static void playing(Consumer<FileWork> work) {
        try {
            database.plans(OTHER, em -> {
                FileWorkTest own = new FileWorkTest();
                own.begin(em);
                work.accept(own.files);
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
