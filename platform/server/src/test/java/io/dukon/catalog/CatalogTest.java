package io.dukon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dukon.access.Access;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Money;
import io.dukon.kernel.Problem;
import io.dukon.tenancy.PlannedDatabase;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a source says is taken once, on a real database behind the wall. */
class CatalogTest {

    private static final UUID SHOP = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static PlannedDatabase database;

    @BeforeAll
    static void migrate() throws Exception {
        database = PlannedDatabase.migrated();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void the_same_again_changes_nothing() throws Exception {
        with(catalog -> {
            assertEquals(Taken.CREATED, catalog.take("a", new CatalogGroup("g", "", "Посуда")));
            assertEquals(Taken.SAME, catalog.take("a", new CatalogGroup("g", "", "Посуда")));
            assertEquals(Taken.CHANGED, catalog.take("a", new CatalogGroup("g", "top", "")));
            assertEquals(Taken.CREATED, catalog.take("a", cup("p", "Чашка", false)));
            assertEquals(Taken.SAME, catalog.take("a", cup("p", "Чашка", false)));
            assertEquals(Taken.CHANGED, catalog.take("a", cup("p", "Кружка", false)));
            assertEquals(Taken.SAME, catalog.take("a", cup("p", "", false)));
            assertEquals(Taken.CREATED, catalog.take("a", new CatalogPriceType("t", "Розница", "KGS")));
            assertEquals(Taken.SAME, catalog.take("a", new CatalogPriceType("t", "", "")));
            assertEquals(Taken.CHANGED, catalog.take("a", new CatalogPriceType("t", "Опт", "")));
        });
    }

    @Test
    void a_price_waits_for_its_product_and_its_type() throws Exception {
        with(catalog -> {
            assertEquals(Taken.UNKNOWN, catalog.price("a", price(100)));
            catalog.take("a", cup("p", "Чашка", false));
            assertEquals(Taken.UNKNOWN, catalog.price("a", price(100)));
            catalog.take("a", new CatalogPriceType("t", "Розница", "KGS"));
            assertEquals(Taken.UNKNOWN, catalog.price("b", price(100)), "of another source");
            assertEquals(Taken.CREATED, catalog.price("a", price(100)));
            assertEquals(Taken.SAME, catalog.price("a", price(100)));
            assertEquals(Taken.CHANGED, catalog.price("a", price(101)));
            assertEquals(Taken.SAME, catalog.price("a", price(101)));
        });
    }

    @Test
    void what_is_removed_or_not_named_any_more_is_archived_and_comes_back() throws Exception {
        with(catalog -> {
            assertEquals(Taken.SAME, catalog.take("a", cup("p", "Чашка", true)), "nothing to remove");
            assertEquals(Taken.UNKNOWN, catalog.take("a", cup("p", "", false)), "nothing to call it");
            assertEquals(Taken.CREATED, catalog.take("a", cup("p", "Чашка", false)));
            assertEquals(Taken.CHANGED, catalog.take("a", cup("p", "", true)));
            assertEquals(Taken.SAME, catalog.take("a", cup("p", "", true)));
            assertEquals(Taken.CHANGED, catalog.take("a", cup("p", "", false)));
            catalog.take("b", cup("p", "Other", false));
            catalog.clock = Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC);
            catalog.take("a", cup("q", "Блюдце", false));
            assertEquals(1, catalog.retire("a", NOON.plusSeconds(1)));
            assertEquals(0, catalog.retire("a", NOON.plusSeconds(1)));
            assertEquals(Taken.CHANGED, catalog.take("a", cup("p", "", false)), "it is named again");
        });
    }

    @Test
    void a_product_that_is_removed_takes_its_variants_along() throws Exception {
        with(catalog -> {
            for (String id : List.of("p", "p#red", "p#blue", "p2", "p2#red")) {
                catalog.take("a", cup(id, "Чашка", false));
            }
            catalog.take("b", cup("p#red", "Other", false));
            catalog.take("a", cup("p", "", true));
            assertEquals(Taken.SAME, catalog.take("a", cup("p#blue", "", true)), "it went with its product");
            assertEquals(Taken.CHANGED, catalog.take("a", cup("p#red", "", false)), "it is named again");
            assertEquals(Taken.SAME, catalog.take("a", cup("p2", "", false)));
            assertEquals(Taken.SAME, catalog.take("a", cup("p2#red", "", false)));
            assertEquals(Taken.SAME, catalog.take("b", cup("p#red", "", false)), "of another source");
        });
    }

    @Test
    void each_thing_costs_two_statements_at_most() throws Exception {
        AtomicInteger statements = new AtomicInteger();
        database.plans(SHOP, em -> {
            Catalog catalog = catalog(counting(em, statements));
            catalog.take("a", cup("p#red", "Чашка (красная)", false));
            catalog.take("a", cup("p#red", "Чашка (синяя)", false));
            catalog.take("a", cup("p#red", "", false));
            catalog.take("a", new CatalogGroup("g", "", "Посуда"));
            catalog.take("a", new CatalogPriceType("t", "Розница", ""));
            catalog.price("a", price(1));
        });
        assertEquals(11, statements.get());
    }

    @Test
    void several_at_once_are_taken_as_one_after_the_other() throws Exception {
        List<CatalogProduct> portion = List.of(
                cup("p", "Чашка", false),
                cup("p#red", "Чашка (красная)", false),
                cup("p#blue", "Чашка (синяя)", false),
                cup("p", "Чашка", false),
                cup("p", "", true),
                cup("p#red", "", false),
                cup("p#blue", "", true),
                cup("q", "", false));
        List<Taken> one = new ArrayList<>();
        List<Taken> all = new ArrayList<>();
        with(catalog -> portion.forEach(product -> one.add(catalog.take("a", product))));
        with(catalog -> {
            all.addAll(catalog.take("a", portion));
            assertEquals(Taken.SAME, catalog.take("a", cup("p#red", "", false)), "it came back");
        });
        assertEquals(one, all);
        assertEquals(Taken.CHANGED, all.get(5), "it went with its product, and is named again");
    }

    @Test
    void a_catalogue_that_has_not_changed_costs_two_statements_a_portion() throws Exception {
        AtomicInteger statements = new AtomicInteger();
        List<CatalogProduct> portion = IntStream.range(0, 100)
                .mapToObj(i -> cup("p" + i, "Чашка", false))
                .toList();
        database.plans(SHOP, em -> {
            catalog(em).take("a", portion);
            Catalog catalog = catalog(counting(em, statements));
            catalog.clock = Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC);
            assertEquals(Set.of(Taken.SAME), Set.copyOf(catalog.take("a", portion)));
            assertEquals(2, statements.get());
            assertEquals(0, catalog.retire("a", NOON.plusSeconds(1)), "all of them were named");
        });
    }

    @Test
    void an_exchange_and_nobody_else_says_what_there_is() throws Exception {
        with(catalog -> {
            Callers.run(
                    Caller.exchange(SHOP, "1C", "ru"),
                    () -> assertEquals(Taken.CREATED, catalog.take("a", cup("p", "Чашка", false))));
            Caller person = Caller.person(SHOP, UUID.randomUUID(), null, "Aida", Set.of(), "en");
            Caller key = Caller.apiKey(SHOP, "key", Set.of("exchange", "read", "write"), "en");
            for (Caller caller : List.of(person, key)) {
                Callers.run(caller, () -> {
                    assertThrows(Problem.class, () -> catalog.take("a", cup("p", "Чашка", false)));
                    assertThrows(Problem.class, () -> catalog.take("a", new CatalogGroup("g", "", "x")));
                    assertThrows(Problem.class, () -> catalog.take("a", new CatalogPriceType("t", "x", "")));
                    assertThrows(Problem.class, () -> catalog.price("a", price(1)));
                    assertThrows(Problem.class, () -> catalog.retire("a", NOON));
                });
            }
        });
    }

    private static CatalogProduct cup(String id, String name, boolean removed) {
        return new CatalogProduct(id, name, "A-1", "460", "", "", null, "g", removed);
    }

    private static CatalogPrice price(long minor) {
        return new CatalogPrice("p", "t", new Money(minor, "KGS"));
    }

    private static void with(Consumer<Catalog> work) throws Exception {
        database.plans(SHOP, em -> work.accept(catalog(em)));
    }

    /** A store asks for the session once for each statement. */
    private static EntityManager counting(EntityManager em, AtomicInteger statements) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> {
                    statements.incrementAndGet();
                    return method.invoke(em, arguments);
                });
    }

    private static Catalog catalog(EntityManager em) {
        Catalog catalog = new Catalog();
        catalog.access = new Access();
        catalog.store = new IntakeStore();
        catalog.store.em = em;
        catalog.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return catalog;
    }
}
