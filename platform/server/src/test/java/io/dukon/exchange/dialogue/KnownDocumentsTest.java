package io.dukon.exchange.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.exchange.commerceml.ParsedPayment;
import io.dukon.exchange.dialogue.KnownDocuments.Known;
import io.dukon.kernel.Money;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.tenancy.PlannedDatabase;
import io.dukon.tenancy.Sql;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which record a document is, on a real database; the records themselves are made up. */
class KnownDocumentsTest {

    private static final UUID SHOP = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static PlannedDatabase database;

    private final AtomicInteger statements = new AtomicInteger();
    private EntityManager em;
    private KnownDocuments known;

    @BeforeAll
    static void migrate() throws Exception {
        database = PlannedDatabase.migrated();
        database.fill(
                """
                insert into dukon.record (tenant_id, id, type, number, title, created_at, changed_at)
                select '00000000-0000-7000-8000-000000000001', ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                  'invoice', n, 'I', now(), now()
                from generate_series(1, 100) n""");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void begin() {
        known = new KnownDocuments();
        known.store = new DocumentStore();
        known.records = new Records() {
            @Override
            public Map<UUID, RecordRow> find(Collection<UUID> ids) {
                statements.addAndGet(ids.isEmpty() ? 0 : 1);
                return ids.stream().collect(Collectors.toMap(Function.identity(), KnownDocumentsTest::row));
            }
        };
    }

    private void with(Runnable work) throws Exception {
        database.plans(SHOP, real -> {
            em = real;
            known.store.em = counting(real);
            work.run();
        });
    }

    /** A store asks for the session once for each statement. */
    private EntityManager counting(EntityManager real) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> {
                    statements.incrementAndGet();
                    return method.invoke(real, arguments);
                });
    }

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012d".formatted(number));
    }

    private static RecordRow row(UUID id) {
        return new RecordRow(
                id,
                "invoice",
                1,
                "I",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                false,
                1);
    }

    private void refer(String source, String external, int record) {
        Sql.of(
                        em,
                        """
                insert into dukon.external_reference (tenant_id, source, external_id, record_id, at)
                values (:tenant, :source, :external, :record, now())""")
                .set("source", source)
                .set("external", external)
                .set("record", id(record))
                .run();
    }

    private Optional<UUID> find(Known here, List<Reference> references) {
        return known.find(here, references).map(RecordRow::id);
    }

    private Optional<UUID> find(List<Reference> references) {
        return find(known.of(List.of()), references);
    }

    @Test
    void a_portion_of_payments_asks_once_for_all_that_they_pay() throws Exception {
        with(() -> {
            IntStream.rangeClosed(1, 100).forEach(n -> refer("onec", "invoice-" + n, n));
            Known here = known.of(IntStream.rangeClosed(1, 100)
                    .mapToObj(n -> Item.of(Item.Kind.PAYMENT, payment("invoice-" + n)))
                    .toList());
            for (int n = 1; n <= 100; n++) {
                assertEquals(Optional.of(id(n)), find(here, Reference.basis("invoice-" + n, "")));
            }
            assertEquals(2, statements.get());
        });
    }

    private static ParsedPayment payment(String basis) {
        Money amount = new Money(100, "KGS");
        return new ParsedPayment("p-" + basis, "1", "2026-11-20", amount, true, basis, "", "", false, null);
    }

    @Test
    void what_came_since_the_portion_was_asked_for_is_found() throws Exception {
        with(() -> {
            Known here = known.of(List.of(Item.of(Item.Kind.PAYMENT, payment("a"))));
            assertEquals(Optional.empty(), find(here, Reference.basis("a", "")));
            refer("onec", "a", 1);
            assertEquals(Optional.of(id(1)), find(here, Reference.basis("a", "")));
            refer("onec", "number:15", 2);
            assertEquals(Optional.of(id(2)), find(here, Reference.itself("b", "15")));
            refer("onec", "b", 3);
            assertEquals(
                    Optional.of(id(3)), find(here, Reference.itself("b", "15")), "the id is surer than the number");
        });
    }

    @Test
    void two_documents_of_one_number_stay_two_and_one_without_an_id_is_found_by_it() throws Exception {
        with(() -> {
            Reference.kept("of-last-year", "15").forEach(name -> refer("onec", name, 1));
            assertEquals(Optional.of(id(1)), find(Reference.itself("of-last-year", "15")));
            assertEquals(Optional.empty(), find(Reference.itself("of-this-year", "15")));
            assertEquals(Optional.of(id(1)), find(Reference.itself("", "15")));
            assertEquals(Optional.of(id(1)), find(Reference.basis("", "15")));
            assertEquals(Optional.of(id(1)), find(Reference.basis("15", "")));
            Reference.kept("", "16").forEach(name -> refer("onec", name, 2));
            assertEquals(Optional.of(id(2)), find(Reference.itself("now-with-an-id", "16")));
        });
    }

    @Test
    void the_number_of_a_web_shops_order_is_no_invoice_but_may_be_paid() throws Exception {
        with(() -> {
            refer("commerceml", "number:15", 1);
            refer("commerceml", "order-7", 2);
            assertEquals(Optional.empty(), find(Reference.itself("x", "15")));
            assertEquals(Optional.empty(), find(Reference.itself("", "15")));
            assertEquals(Optional.of(id(1)), find(Reference.basis("", "15")));
            assertEquals(Optional.of(id(2)), find(Reference.itself("order-7", "1")), "we told of it by this id");
            assertEquals(Optional.of(id(3)), find(Reference.itself(id(3).toString(), "1")), "or by ours");
        });
    }

    @Test
    void what_came_is_known_though_it_was_deleted_here() throws Exception {
        with(() -> {
            refer("onec", "a", 1);
            List<Reference> itself = Reference.itself("a", "1");
            assertEquals(true, known.taken(known.of(List.of()), itself));
            assertEquals(false, known.taken(known.of(List.of()), Reference.itself("b", "2")));
        });
    }
}
