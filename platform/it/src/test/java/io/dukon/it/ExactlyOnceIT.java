package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The server dies in the middle of many moves; every robot's effect exists exactly once afterwards. */
class ExactlyOnceIT {

    private static final int DEALS = 200;

    @Test
    @Covers({"RS-005", "RS-204"})
    void kill_the_server_in_the_middle_of_200_moves() throws Exception {
        Shop shop = Shop.open("en").withRetailPack();
        List<String> deals = dealsInStock(shop);
        moveAllWhileTheServerDies(shop, deals);
        Installation.up();
        for (String deal : deals) {
            if (shop.record(deal).path("stage").asText().equals("sale/in_stock")) {
                shop.move(deal, "sale/awaiting_prepayment").expect(200);
            }
        }
        Shop.await(
                "all robots have run",
                () -> count(
                                shop,
                                "select count(*) from dukon.job j join dukon.tenant t using (tenant_id)"
                                        + " where t.slug = ? and j.kind = 'run'")
                        == 0);
        assertEquals(DEALS, count(shop, ONE_EACH.formatted("dukon.task", "x.template = 'receive_prepayment'")));
        assertEquals(
                DEALS, count(shop, ONE_EACH.formatted("dukon.notification", "x.text like '%Awaiting prepayment%'")));
        assertEquals(
                0,
                count(
                        shop,
                        "select count(*) from dukon.automation_run r join dukon.tenant t using (tenant_id)"
                                + " where t.slug = ? and r.state in ('ready', 'failed')"));
        assertEquals(0, count(shop, COUNTERS_DIFFER), "the board's counters equal a recount");
    }

    /** Number of records that have exactly one such row. */
    private static final String ONE_EACH =
            """
            select count(*) from (select x.record_id from %s x join dukon.tenant t using (tenant_id)
              where t.slug = ? and %s group by x.record_id having count(*) = 1) one_each""";

    static final String COUNTERS_DIFFER =
            """
            with shop as (select tenant_id from dukon.tenant where slug = ?),
            kept as (select responsible_id, stage, sum(count) n, sum(amount) s, sum(no_step) i
                     from dukon.stage_counter join shop using (tenant_id) group by 1, 2),
            real as (select w.responsible_id, r.stage, count(*) n, coalesce(sum(r.amount), 0) s,
                       count(*) filter (where r.open_tasks = 0 and r.closed is null) i
                     from dukon.record r join shop using (tenant_id) cross join lateral
                       (values ('00000000-0000-0000-0000-000000000000'::uuid), (r.responsible_id)) w(responsible_id)
                     where r.deleted_at is null and r.stage is not null and w.responsible_id is not null group by 1, 2)
            select count(*) from kept full join real using (responsible_id, stage)
            where (coalesce(kept.n, 0), coalesce(kept.s, 0), coalesce(kept.i, 0))
              <> (coalesce(real.n, 0), coalesce(real.s, 0), coalesce(real.i, 0))""";

    private static List<String> dealsInStock(Shop shop) {
        List<String> deals = new ArrayList<>();
        for (int i = 0; i < DEALS; i++) {
            deals.add(shop.create(
                            "deal",
                            Map.of(
                                    "title",
                                    "Deal " + i,
                                    "stage",
                                    "sale/in_stock",
                                    "fields",
                                    Map.of("payment_type", "prepayment")))
                    .path("id")
                    .asText());
        }
        return deals;
    }

    private static void moveAllWhileTheServerDies(Shop shop, List<String> deals) throws Exception {
        AtomicInteger moved = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(4);
        for (String deal : deals) {
            people.submit(() -> {
                if (shop.move(deal, "sale/awaiting_prepayment").status() == 200) {
                    moved.incrementAndGet();
                }
            });
        }
        Shop.await("some moves are made", () -> moved.get() >= DEALS / 3);
        Installation.killServer();
        people.shutdown();
        people.awaitTermination(2, TimeUnit.MINUTES);
    }

    private static int count(Shop shop, String sql) {
        try (Connection database = Installation.database();
                PreparedStatement count = database.prepareStatement(sql)) {
            count.setString(1, shop.slug());
            ResultSet row = count.executeQuery();
            row.next();
            return row.getInt(1);
        } catch (java.sql.SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
