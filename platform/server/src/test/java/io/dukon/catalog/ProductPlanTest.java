package io.dukon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.access.Access;
import io.dukon.kernel.Page;
import io.dukon.tenancy.PlannedDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tens of thousands of products: pages follow each other exactly and are read by indexes, behind the wall. */
class ProductPlanTest {

    private static final int COUNT = Integer.getInteger("dukon.products", 5_000);
    private static final UUID SHOP = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static PlannedDatabase database;

    @BeforeAll
    static void fill() throws Exception {
        database = PlannedDatabase.migrated();
        database.fill(
                """
                insert into dukon.product (tenant_id, id, source, external_id, name, sort_name, article, barcode, group_external_id,
                  archived_at, created_at, changed_at, touched_at)
                select ('00000000-0000-7000-8000-00000000000' || 1 + n %% 9)::uuid, gen_random_uuid(), 's', 'p' || n / 9,
                  'Cup ' || n / 9, 'cup ' || lpad(cast(700 - n / 9 %% 700 as text), 4, '0'), 'ab-' || n / 9, 4600000000000 + n / 9, 'g' || n / 9 %% 50,
                  case when n / 9 %% 100 < 2 then now() end, now(), now(), now()
                from generate_series(1, %d) n"""
                        .formatted(COUNT * 9),
                """
                insert into dukon.product_index (tenant_id, token, product_id)
                select tenant_id, t, id from dukon.product
                cross join unnest(array['cup', 'ab', substr(article, 4), 'ab' || substr(article, 4), barcode, 'w' || substr(external_id, 2, 2)]) t
                on conflict do nothing""",
                """
                insert into dukon.price_type (tenant_id, id, source, external_id, name, created_at, changed_at, touched_at)
                select ('00000000-0000-7000-8000-00000000000' || n)::uuid, gen_random_uuid(), 's', 't', 'Retail', now(), now(), now()
                from generate_series(1, 9) n""",
                """
                insert into dukon.product_price (tenant_id, product_id, price_type_id, amount, currency, changed_at)
                select p.tenant_id, p.id, t.id, 100, 'KGS', now() from dukon.product p join dukon.price_type t using (tenant_id)""",
                """
                insert into dukon.product_group (tenant_id, id, source, external_id, name, created_at, changed_at, touched_at)
                select ('00000000-0000-7000-8000-00000000000' || 1 + n % 9)::uuid,
                  cast('01890000-0000-7000-8000-' || lpad(cast(n / 9 as text), 12, '0') as uuid), 's', 'g' || n / 9, 'G' || n / 9, now(), now(), now()
                from generate_series(0, 449) n""",
                "vacuum (analyze) dukon.product, dukon.product_index, dukon.product_price, dukon.price_type, dukon.product_group");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void a_page_is_read_in_the_order_of_names() throws Exception {
        List<String> plans = plans(products -> products.page(null, null, false, null));
        assertEquals(2, plans.size(), "the products, then their prices");
        assertTrue(plans.getFirst().contains("product_name"), plans.getFirst());
        byIndex(plans);
        byIndex(plans(products -> products.page(null, null, true, null)));
    }

    @Test
    void words_articles_and_barcodes_are_found_by_their_beginning() throws Exception {
        for (String search : List.of("460000000012", "ab-1234", "cup 12", "w12 cu")) {
            List<String> plans = plans(products ->
                    assertTrue(!products.page(search, null, false, null).items().isEmpty(), search));
            assertTrue(plans.getFirst().matches("(?s).*Index Cond: [^\n]*token >=.*"), plans.getFirst());
            byIndex(plans);
        }
    }

    @Test
    void what_has_the_word_itself_comes_first() throws Exception {
        plans(products -> {
            List<ProductCard> found = products.page("ab-12", null, false, null).items();
            assertEquals("ab-12", found.getFirst().article());
            assertEquals(
                    "100",
                    String.valueOf(found.getFirst().prices().getFirst().price().minor()));
        });
    }

    @Test
    void pages_follow_each_other_and_nothing_comes_twice() throws Exception {
        plans(products -> {
            for (String search : new String[] {null, "w1", "cup 4"}) {
                List<UUID> all = new ArrayList<>();
                String cursor = null;
                int pages = 0;
                do {
                    Page<ProductCard> page = products.page(search, null, false, cursor);
                    page.items().forEach(one -> all.add(one.id()));
                    cursor = page.cursor();
                } while (cursor != null && ++pages < 12);
                assertEquals(all.size(), all.stream().distinct().count());
                assertTrue(all.size() > 50, search + " " + all.size());
            }
        });
    }

    @Test
    void a_group_shows_its_own() throws Exception {
        plans(products -> {
            List<ProductCard> found = products.page(null, "01890000-0000-7000-8000-000000000004", false, null)
                    .items();
            assertEquals(50, found.size());
            assertTrue(found.stream().allMatch(one -> "G4".equals(one.group())));
            assertEquals(
                    0,
                    products.page("nothing", "01890000-0000-7000-8000-000000000004", false, null)
                            .items()
                            .size());
        });
    }

    private static void byIndex(List<String> plans) {
        for (String plan : plans) {
            assertFalse(plan.matches("(?s).*Seq Scan on product(_index|_price)? .*"), plan);
        }
    }

    private static List<String> plans(Consumer<Products> work) throws Exception {
        List<String> plans = database.plans(SHOP, em -> {
            Products products = new Products();
            products.access = new Access();
            products.store = new ProductStore();
            products.store.em = em;
            work.accept(products);
        });
        if (Boolean.getBoolean("dukon.plans")) {
            plans.forEach(System.out::println);
        }
        return plans;
    }
}
