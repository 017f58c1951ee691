package io.dukon.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.kernel.Texts;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TariffBookTest {

    private static final TariffBook BOOK = TariffBook.read();
    private static final List<String> ALL = List.of("free", "basic", "standard", "professional");

    @Test
    void eachTariffHasWhatTheOnesBelowItHave() {
        assertEquals(ALL, BOOK.tariffs().stream().map(Tariff::id).toList());
        Set<String> below = Set.of();
        for (Tariff tariff : BOOK.tariffs()) {
            assertTrue(tariff.features().containsAll(below), tariff.id());
            assertTrue(tariff.features().size() > below.size(), tariff.id());
            below = tariff.features();
        }
    }

    /** TF-102, TF-105…107, TF-307, TF-309, TF-317, TF-318: where the words of packs and of apps begin. */
    @Test
    void aFeatureBeginsWhereTheMatrixSays() {
        Map.of(
                        "crm.sale", "free",
                        "crm.more-pipelines", "basic",
                        "crm.invoices", "basic",
                        "crm.robots", "basic",
                        "integration.onec", "basic",
                        "crm.leads", "standard",
                        "crm.offers", "standard",
                        "crm.processes", "professional",
                        "crm.lists", "professional")
                .forEach((feature, tariff) ->
                        assertEquals(tariff, BOOK.with(feature).orElseThrow().id(), feature));
        assertTrue(BOOK.with("crm.unheard-of").isEmpty());
    }

    /** TF-201…206 by the row: people, administrators, disk, pipelines, sites, apps. */
    @Test
    void theLimitsAreThoseOfTheMatrix() {
        assertEquals(List.of(-1, 5, 50, 100), row("people"));
        assertEquals(List.of(1, 1, 5, 10), row("admins"));
        assertEquals(List.of(6, 25, 101, 1024), row("disk"));
        assertEquals(List.of(1, 5, 10, 20), row("pipelines"));
        assertEquals(List.of(1, 10, 10, -1), row("sites"));
        assertEquals(List.of(0, 2, 5, 10), row("apps"));
    }

    private static List<Integer> row(String limit) {
        return BOOK.tariffs().stream().map(one -> one.limit(limit).orElse(-1)).toList();
    }

    @Test
    void whoChoseNoTariffTriesTheHighest() {
        Tariff trial = BOOK.of(null);
        assertEquals(Tariff.TRIAL, trial.id());
        assertEquals(BOOK.of("professional").features(), trial.features());
        assertEquals(OptionalInt.of(10), trial.limit("apps"));
        assertThrows(IllegalStateException.class, () -> BOOK.of("golden"));
    }

    @Test
    void theNextTariffIsTheLowestThatAllowsMore() {
        assertEquals("basic", BOOK.above(BOOK.of("free"), "apps").orElseThrow().id());
        assertEquals(
                "standard", BOOK.above(BOOK.of("basic"), "apps").orElseThrow().id());
        assertEquals(
                "professional",
                BOOK.above(BOOK.of("basic"), "sites").orElseThrow().id(),
                "ten and ten");
        assertEquals(
                "free", BOOK.above(BOOK.of("basic"), "people").orElseThrow().id(), "it has no such limit");
        assertTrue(BOOK.above(BOOK.of("professional"), "apps").isEmpty());
        assertTrue(BOOK.above(BOOK.of("free"), "people").isEmpty());
    }

    @Test
    void everyTariffFeatureAndLimitHasAName() {
        Set<String> keys = new TreeSet<>(Set.of("tariff." + Tariff.TRIAL));
        for (Tariff tariff : BOOK.tariffs()) {
            keys.add("tariff." + tariff.id());
            tariff.features().forEach(feature -> keys.add("feature." + feature));
            tariff.limits().keySet().forEach(limit -> keys.add("limit." + limit));
        }
        assertTrue(keys.size() > 25, keys.toString());
        keys.forEach(key -> assertNotEquals(key, Texts.get("tariffs", "en", key)));
        assertFalse(keys.contains("limit.title"));
    }
}
