package io.dukon.exchange.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.catalog.Catalog;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How the steps follow each other when somebody else is at the same file, or something went wrong before. */
class IncomingTest {

    private static final UUID SHOP = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID SESSION = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final List<Instant> retired = new ArrayList<>();
    private final List<Long> released = new ArrayList<>();
    private List<ExchangeFile> sent = List.of();
    private Supplier<Optional<ExchangeFile>> lease = Optional::empty;

    private static ExchangeFile file(String name, String state, Outcome... outcomes) {
        ExchangeReport report = ExchangeReport.EMPTY.with(List.of(outcomes));
        String failure = state.equals("failed") ? "It is broken." : null;
        return new ExchangeFile(UUID.randomUUID(), name, 9, 1, state, 0, 0, report, failure, NOON, null, 1);
    }

    private Incoming incoming() {
        Incoming incoming = new Incoming();
        incoming.files = files();
        incoming.sessions = sessions();
        incoming.catalog = new Catalog() {
            @Override
            public int retire(String source, Instant untouchedSince) {
                retired.add(untouchedSince);
                return 0;
            }
        };
        return incoming;
    }

    private FileWork files() {
        return new Sent() {
            @Override
            Optional<ExchangeFile> find(UUID session, String name) {
                return sent.stream().filter(file -> file.name().equals(name)).findFirst();
            }

            @Override
            List<ExchangeFile> ofSession(UUID session) {
                return sent;
            }

            @Override
            Optional<ExchangeFile> lease(UUID file) {
                return lease.get();
            }

            @Override
            void release(Hold hold) {
                released.add(hold.lease());
            }
        };
    }

    /** Whatever comes is taken in, and nothing of it is kept. */
    private static class Sent extends FileWork {

        @Override
        boolean repeats(UUID session, String name, byte[] content) {
            return false;
        }

        @Override
        void append(UUID session, String name, byte[] content) {}

        @Override
        Transfer content(UUID file) {
            return new Transfer(List.of());
        }
    }

    private static Sessions sessions() {
        return new Sessions() {
            @Override
            String version(UUID session) {
                return "";
            }

            @Override
            Instant begun(UUID session) {
                return NOON;
            }
        };
    }

    private String said(Supplier<Reply> question) {
        return Callers.call(Caller.exchange(SHOP, "1C", "en"), question).text();
    }

    @Test
    void a_question_that_waited_goes_by_what_the_file_has_become() {
        sent = List.of(file("import.xml", "receiving"));
        lease = () -> Optional.of(file("import.xml", "done"));
        assertEquals("success\n", said(() -> incoming().advance(SESSION, "import.xml")));
        lease = () -> Optional.of(file("import.xml", "failed"));
        assertEquals("failure\nIt is broken.", said(() -> incoming().advance(SESSION, "import.xml")));
    }

    @Test
    void an_archive_that_could_not_be_opened_is_no_success_when_asked_again() {
        sent = List.of(file("v8.zip", "failed"));
        assertEquals("failure\nIt is broken.", said(() -> incoming().advance(SESSION, "v8.zip")));
        sent = List.of(file("v8.zip", "done"), file("import.xml", "done"));
        assertEquals("success\n", said(() -> incoming().advance(SESSION, "v8.zip")));
    }

    @Test
    void nothing_is_put_away_by_an_exchange_that_named_no_product() {
        Outcome price = Outcome.of(Item.Kind.PRICE, Outcome.Result.SAME);
        Outcome product = Outcome.of(Item.Kind.PRODUCT, Outcome.Result.SAME);
        assertTrue(said(() -> incoming().retire(SESSION, "1")).startsWith("failure"));
        sent = List.of(file("prices.xml", "done", price));
        assertTrue(said(() -> incoming().retire(SESSION, "1")).startsWith("failure"));
        assertEquals(List.of(), retired);
        sent = List.of(file("prices.xml", "done", price), file("import.xml", "done", product));
        assertEquals("success\n", said(() -> incoming().retire(SESSION, "1")));
        assertEquals(List.of(Instant.ofEpochSecond(1)), retired);
    }

    @Test
    void whoever_waits_for_a_file_does_not_ask_without_a_breath() {
        AtomicInteger asked = new AtomicInteger();
        long until = System.nanoTime() + 300_000_000L;
        sent = List.of(file("orders.xml", "receiving"));
        lease = () -> {
            asked.incrementAndGet();
            return System.nanoTime() < until ? Optional.empty() : Optional.of(file("orders.xml", "done"));
        };
        Ask ask = Ask.of("type=sale&mode=file&filename=orders.xml");
        assertEquals("success\n", said(() -> incoming().receive(SESSION, ask, new byte[9])));
        assertTrue(asked.get() <= 16, "asked " + asked + " times");
    }

    @Test
    void a_silent_client_whose_last_piece_is_as_long_as_any_is_answered_by_the_import() {
        AtomicInteger asked = new AtomicInteger();
        sent = List.of(file("orders.xml", "receiving"));
        lease = () -> {
            asked.incrementAndGet();
            return Optional.of(file("orders.xml", "done"));
        };
        Ask ask = Ask.of("type=sale&mode=file&filename=orders.xml");
        byte[] middle = "x".repeat(Dialogue.PIECE).getBytes(StandardCharsets.UTF_8);
        assertEquals("success\n", said(() -> incoming().receive(SESSION, ask, middle)));
        assertEquals(0, asked.get(), "more is to come");
        byte[] end = "</КоммерческаяИнформация>\n".getBytes(StandardCharsets.UTF_8);
        byte[] last = middle.clone();
        System.arraycopy(end, 0, last, last.length - end.length, end.length);
        assertEquals("success\n", said(() -> incoming().receive(SESSION, ask, last)));
        assertEquals(1, asked.get(), "all has come");
    }

    @Test
    void who_lost_the_file_meanwhile_says_that_it_goes_on_and_gives_back_only_his_own_lease() {
        sent = List.of(file("import.xml", "receiving"));
        lease = () -> Optional.of(file("import.xml", "receiving"));
        Incoming incoming = incoming();
        incoming.reading = new Reading() {
            @Override
            void read(ExchangeFile file, Transfer content) {
                throw new Overtaken();
            }
        };
        assertTrue(said(() -> incoming.advance(SESSION, "import.xml")).startsWith("progress\n"));
        assertEquals(List.of(1L), released);
    }
}
