package io.dukon.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.kernel.Money;
import io.dukon.tenancy.PlannedDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a shop of 200,000 payments those of one record are found by an index, behind the wall. */
class PaymentPlanTest {

    private static final UUID SHOP = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID RECORD = UUID.fromString("00000000-0000-7000-8000-000000000777");
    private static final UUID OTHER = UUID.fromString("00000000-0000-7000-8000-0000000fffff");
    private static PlannedDatabase database;

    @BeforeAll
    static void fill() throws Exception {
        database = PlannedDatabase.migrated();
        database.fill(
                """
                insert into dukon.payment (tenant_id, id, record_id, basis, amount, currency, paid_on, method, source,
                  external_id, created_at)
                select '00000000-0000-7000-8000-000000000001', gen_random_uuid(),
                  case when n % 10 > 0 then ('00000000-0000-7000-8000-' || lpad(to_hex(n / 4), 12, '0'))::uuid end,
                  'doc' || n / 4, n, 'KGS', date '2026-01-01' + n % 300, 'cash', '1c', 'e' || n, now()
                from generate_series(1, 200000) n""",
                """
                insert into dukon.record (tenant_id, id, type, number, title, created_at, changed_at)
                values ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000777', 'deal', 1, 'D', now(), now()),
                  ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-0000000fffff', 'deal', 2, 'D', now(), now())""",
                "vacuum (analyze) dukon.payment");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void a_records_payments_are_found_by_it() throws Exception {
        byIndex("payment_record", em -> balances(em).of(RECORD, "KGS"));
        byIndex("payment_record", em -> pages(em).ofRecord(RECORD, null, 51, true));
        byIndex("payment_record", em -> pages(em)
                .ofRecord(RECORD, new PaymentPageStore.After(LocalDate.of(2026, 2, 1), RECORD), 51, true));
    }

    @Test
    void what_another_system_told_is_found_by_its_id_there() throws Exception {
        byIndex("payment_external", em -> store(em).record("1c", "e777"));
        byIndex("payment_external", em -> store(em).lock("1c", "e777"));
    }

    @Test
    void what_was_told_is_not_kept_twice_and_what_waits_is_given_once() throws Exception {
        List<Object> said = new ArrayList<>();
        database.plans(SHOP, em -> {
            PaymentStore store = store(em);
            Payment payment = new Payment(
                    new UUID(5, 5),
                    null,
                    "basis",
                    new Money(500, "KGS"),
                    LocalDate.of(2026, 3, 1),
                    Method.CASH,
                    null,
                    null,
                    "1c",
                    "new",
                    Instant.EPOCH,
                    null);
            said.add(store.insert(payment));
            said.add(store.insert(payment));
            said.add(store.bind(OTHER, List.of("basis")).size());
            said.add(store.bind(OTHER, List.of("basis")).size());
            balances(em).settle(OTHER);
            said.add(balances(em).of(OTHER, "KGS").settled());
            said.add(balances(em).of(OTHER, "KGS").paid().minor());
            said.add(balances(em).of(OTHER, "USD").paid().minor());
            store.update(payment.of(RECORD));
            said.add(balances(em).of(RECORD, "KGS").settled());
        });
        assertEquals(List.of(true, false, 1, 0, true, 500L, 0L, false), said);
    }

    private static void byIndex(String index, Consumer<EntityManager> work) throws Exception {
        String plan = String.join("\n", database.plans(SHOP, work));
        assertTrue(plan.contains(index), plan);
        assertFalse(plan.contains("Seq Scan on payment"), plan);
    }

    private static PaymentStore store(EntityManager em) {
        PaymentStore store = new PaymentStore();
        store.em = em;
        return store;
    }

    private static PaymentPageStore pages(EntityManager em) {
        PaymentPageStore store = new PaymentPageStore();
        store.em = em;
        return store;
    }

    private static BalanceStore balances(EntityManager em) {
        BalanceStore store = new BalanceStore();
        store.em = em;
        return store;
    }
}
