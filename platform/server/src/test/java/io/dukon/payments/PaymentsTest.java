package io.dukon.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dukon.kernel.Json;
import io.dukon.kernel.Money;
import io.dukon.kernel.Problem;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.tenancy.PlannedDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What another system tells, on a real database; what records and robots get to know of it is written down. */
class PaymentsTest {

    private static final UUID SHOP = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID ONE = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
    private static final UUID NOTHING = UUID.fromString("00000000-0000-7000-8000-0000000000a3");
    private static final UUID TWO = UUID.fromString("00000000-0000-7000-8000-0000000000a2");
    private static PlannedDatabase database;

    private final List<String> said = new ArrayList<>();
    private final Set<UUID> gone = new HashSet<>();

    @BeforeAll
    static void fill() throws Exception {
        database = PlannedDatabase.migrated();
        database.fill(
                """
                insert into dukon.record (tenant_id, id, type, number, title, created_at, changed_at)
                select '00000000-0000-7000-8000-000000000001', ('00000000-0000-7000-8000-0000000000a' || n)::uuid, 'deal', n, 'D', now(), now()
                from generate_series(1, 2) n""");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void what_is_told_twice_is_taken_once_and_what_is_told_otherwise_is_corrected() throws Exception {
        play(payments -> {
            said.add(payments.take(draft("a", ONE, null, 300)).name());
            said.add(payments.take(draft("a", ONE, null, 300)).name());
            said.add(payments.take(draft("a", null, null, 300)).name());
            said.add(payments.take(draft("a", ONE, null, 250)).name());
            said.add(payments.take(draft("b", ONE, null, -50)).name());
        });
        assertEquals(
                List.of(
                        "told a1 300",
                        "changed a1",
                        "CREATED",
                        "SAME",
                        "SAME",
                        "corrected a1 300 250",
                        "changed a1",
                        "CHANGED",
                        "told a1 -50",
                        "changed a1",
                        "CREATED"),
                said);
    }

    @Test
    void what_comes_before_its_record_waits_for_it() throws Exception {
        play(payments -> {
            said.add(payments.take(draft("a", null, "order-1", 10)).name());
            said.add(payments.take(draft("b", null, "order-2", 10)).name());
            said.add(payments.take(draft("c", null, "order-3", 10)).name());
            said.add("" + payments.match(ONE, List.of()));
            said.add("" + payments.match(ONE, List.of("order-1", "order-2", "nothing")));
            said.add("" + payments.match(ONE, List.of("order-1")));
            said.add(payments.take(draft("a", null, "order-1", 10)).name());
            said.add(payments.take(draft("c", TWO, "order-3", 10)).name());
        });
        assertEquals(
                List.of(
                        "CREATED",
                        "CREATED",
                        "CREATED",
                        "0",
                        "told a1 10",
                        "told a1 10",
                        "changed a1",
                        "2",
                        "0",
                        "SAME",
                        "told a2 10",
                        "changed a2",
                        "CHANGED"),
                said);
    }

    @Test
    void a_payment_that_pays_something_else_leaves_what_it_paid_and_one_cancelled_is_gone() throws Exception {
        play(payments -> {
            said.add(payments.take(draft("a", ONE, null, 10)).name());
            said.add(payments.take(draft("a", TWO, null, 10)).name());
            payments.remove("1c", "a");
            payments.remove("1c", "a");
            said.add(payments.take(draft("a", null, null, 10)).name());
            payments.remove("1c", "a");
        });
        assertEquals(
                List.of(
                        "told a1 10",
                        "changed a1",
                        "CREATED",
                        "removed a1 10",
                        "told a2 10",
                        "changed a2",
                        "CHANGED",
                        "removed a2 10",
                        "CREATED"),
                said);
    }

    @Test
    void of_a_record_deleted_since_payments_are_taken_without_a_word() throws Exception {
        play(payments -> {
            said.add(payments.take(draft("a", ONE, null, 10)).name());
            gone.add(ONE);
            said.add(payments.take(draft("a", null, null, 10)).name());
            said.add(payments.take(draft("a", null, null, 20)).name());
            payments.remove("1c", "a");
            said.add(payments.take(draft("a", null, null, 20)).name());
        });
        assertEquals(List.of("told a1 10", "changed a1", "CREATED", "SAME", "CHANGED", "CREATED"), said);
    }

    @Test
    void nothing_is_kept_of_a_payment_for_what_has_no_amount() throws Exception {
        play(payments -> {
            assertThrows(Problem.class, () -> payments.take(draft("a", NOTHING, null, 10)));
            said.add(payments.take(draft("a", ONE, null, 10)).name());
        });
        assertEquals(List.of("told a1 10", "changed a1", "CREATED"), said);
    }

    private void play(Consumer<Payments> story) throws Exception {
        database.plans(SHOP, em -> story.accept(payments(em)));
    }

    private Payments payments(EntityManager em) {
        Payments payments = new Payments();
        payments.store = new PaymentStore();
        payments.store.em = em;
        payments.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        payments.records = new Known(gone);
        payments.received = new Told(said);
        payments.payable = new Payable() {
            @Override
            void require(RecordRow record) {
                if (record.id().equals(NOTHING)) {
                    throw Problem.invalid();
                }
            }
        };
        return payments;
    }

    /** Every record is there that was not deleted. */
    private static final class Known extends Records {

        private final Set<UUID> gone;

        Known(Set<UUID> gone) {
            this.gone = gone;
        }

        @Override
        public Optional<RecordRow> find(UUID id) {
            return gone.contains(id) ? Optional.empty() : Optional.of(row(id));
        }

        @Override
        public RecordRow lock(UUID id) {
            return find(id).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        }
    }

    /** Writes down what records get to know. */
    private static final class Told extends Received {

        private final List<String> said;

        Told(List<String> said) {
            this.said = said;
        }

        @Override
        void told(RecordRow record, Payment payment) {
            said.add("told " + name(record) + " " + payment.amount().minor());
        }

        @Override
        void corrected(RecordRow record, Payment before, Payment after) {
            said.add("corrected " + name(record) + " " + before.amount().minor() + " "
                    + after.amount().minor());
        }

        @Override
        void removed(RecordRow record, Payment payment) {
            said.add("removed " + name(record) + " " + payment.amount().minor());
        }

        @Override
        void changed(RecordRow record) {
            said.add("changed " + name(record));
        }
    }

    private static String name(RecordRow record) {
        return record.id().toString().substring(34);
    }

    private static RecordRow row(UUID id) {
        return new RecordRow(
                id,
                "deal",
                1,
                "D",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Json.MAPPER.createObjectNode(),
                0,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                false,
                1);
    }

    private static PaymentDraft draft(String id, UUID record, String basis, long minor) {
        return new PaymentDraft(
                "1c", id, record, basis, new Money(minor, "KGS"), LocalDate.of(2026, 3, 2), Method.CASHLESS, id, null);
    }
}
