package io.dukon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands after a source has spoken, and what a product is found by. */
class FactsTest {

    private static final Facts CUP =
            new Facts("Чашка «Ёлка»", "AB-12/3", "4601234567893", "Фарфор", "шт", new BigDecimal("12.00"), "g1", false);

    @Test
    void what_is_not_said_stays() {
        assertEquals(CUP, Facts.after(said("p", "", "", " ", null, ""), CUP, null));
        assertEquals(CUP, Facts.after(said("p", null, null, null, null, null), CUP, null));
    }

    @Test
    void what_is_said_is_what_stands() {
        Facts next = Facts.after(said("p", " Кружка ", "X", "м", new BigDecimal("0"), "g2"), CUP, null);
        assertEquals("Кружка", next.name());
        assertEquals("X", next.article());
        assertEquals("м", next.unit());
        assertEquals(new BigDecimal("0.00"), next.vatRate());
        assertEquals("g2", next.group());
        assertEquals("4601234567893", next.barcode());
    }

    @Test
    void a_rate_that_is_none_says_nothing() {
        assertEquals(CUP, Facts.after(said("p", "", "", "", new BigDecimal("-1"), ""), CUP, null));
        assertEquals(CUP, Facts.after(said("p", "", "", "", new BigDecimal("100.5"), ""), CUP, null));
        assertEquals(CUP, Facts.after(said("p", "", "", "", new BigDecimal("12"), ""), CUP, null));
    }

    @Test
    void a_variant_takes_what_is_not_said_from_its_product() {
        Facts red = Facts.after(said("p#red", "Чашка (красная)", "", "", null, ""), null, CUP);
        assertEquals("AB-12/3", red.article());
        assertEquals("шт", red.unit());
        assertEquals(CUP.vatRate(), red.vatRate());
        assertEquals("g1", red.group());
        assertEquals("", red.barcode(), "a barcode is of one thing only");
        assertEquals("", red.description());
        Facts moved = Facts.after(said("p", "", "", "", null, "g9"), CUP, null);
        assertEquals(
                "g9",
                Facts.after(said("p#red", "", "", "", null, ""), red, moved).group());
        assertEquals("p", Facts.base("p#red#2"));
        assertEquals("#odd", Facts.base("#odd"));
    }

    @Test
    void it_is_archived_as_long_as_it_is_said_to_be_removed() {
        CatalogProduct removed = new CatalogProduct("p", "", "", "", "", "", null, "", true);
        Facts gone = Facts.after(removed, CUP, null);
        assertTrue(gone.archived());
        assertEquals(CUP, Facts.after(said("p", "", "", "", null, ""), gone, null));
    }

    @Test
    void it_is_found_by_words_article_and_barcode() {
        assertEquals(Set.of("чашка", "елка", "ab", "12", "3", "ab123", "4601234567893"), CUP.tokens());
        assertEquals("чашка елка", CUP.sortName());
    }

    @Test
    void what_is_endless_is_cut() {
        String long1 = "я".repeat(20_000);
        Facts cut =
                Facts.after(new CatalogProduct("p", long1, long1, long1, long1, long1, null, "", false), null, null);
        assertEquals(500, cut.name().length());
        assertEquals(10_000, cut.description().length());
        assertTrue(cut.sortName().length() <= 200);
        assertTrue(cut.tokens().stream().allMatch(token -> token.length() <= 64));
        assertNull(cut.vatRate());
    }

    private static CatalogProduct said(
            String id, String name, String article, String unit, BigDecimal rate, String group) {
        return new CatalogProduct(id, name, article, "", "", unit, rate, group, false);
    }
}
