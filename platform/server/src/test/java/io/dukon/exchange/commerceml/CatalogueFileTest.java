package io.dukon.exchange.commerceml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.kernel.Money;
import io.dukon.kernel.Problem;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue and the offers of a real shop, as its 1C wrote them (RS-801). */
class CatalogueFileTest {

    private static final String CARPETS = "82cfb8dc-18f9-11e7-80c2-0cc47ab29cd1";

    private static ParsedCatalogue read(byte[] file) {
        return CommerceMl.exchange(file, "KGS").catalogue();
    }

    @Test
    void readsTheProductsOfACatalogue() {
        ParsedCatalogue read = read(Sample.catalogue());
        assertEquals(36, read.products().size());
        assertEquals(List.of(), read.issues());
        assertEquals(
                new ParsedProduct(
                        "bd8c4e15-18f9-11e7-80c2-0cc47ab29cd1",
                        "Портативный коврик Portable 140x200x1 см, Деревянные лошадки",
                        "PM-421-WP",
                        "8809288404089",
                        "",
                        "шт",
                        new BigDecimal("20"),
                        CARPETS,
                        false),
                read.products().getFirst());
        assertEquals(
                22,
                read.products().stream()
                        .filter(product -> !product.barcode().isEmpty())
                        .count());
        assertTrue(read.products().stream()
                .allMatch(product -> product.groupExternalId().equals(CARPETS)
                        && product.vatRate().intValueExact() == 20));
    }

    @Test
    void knowsWhatWasDeletedAndThatTheCatalogueIsWhole() {
        ParsedCatalogue read = read(Sample.catalogue());
        assertEquals(
                List.of("b631c9c1-49de-11e9-80c9-0cc47ab29cd1"),
                read.products().stream()
                        .filter(ParsedProduct::removed)
                        .map(ParsedProduct::externalId)
                        .toList());
        assertFalse(read.onlyChanges());
        assertFalse(read.cut());
        assertEquals(List.of(new ParsedGroup(CARPETS, "", "Коврики для дома")), read.groups());
    }

    @Test
    void readsTheOffersWithTheirPrices() {
        ParsedCatalogue read = read(Sample.offers());
        String retail = "279b6812-740b-11e8-80c8-0cc47ab29cd1";
        assertEquals(44, read.products().size());
        assertEquals(44, read.prices().size());
        assertEquals(List.of(new ParsedPriceType(retail, "BASE", "RUB")), read.priceTypes());
        assertEquals(
                new ParsedPrice("bd8c4e15-18f9-11e7-80c2-0cc47ab29cd1", retail, Money.parse("100", "RUB")),
                read.prices().getFirst());
        assertEquals(List.of(), read.groups());
        Set<String> offered =
                read.products().stream().map(ParsedProduct::externalId).collect(Collectors.toSet());
        assertTrue(read(Sample.catalogue()).products().stream()
                .map(ParsedProduct::externalId)
                .allMatch(offered::contains));
    }

    @Test
    void ordersAreNoGoodsAndGoodsAreNoOrders() {
        assertEquals(
                new ParsedCatalogue(true, List.of(), List.of(), List.of(), List.of(), List.of(), false),
                read(Sample.real()));
        assertEquals(
                new ParsedDocuments(List.of(), List.of(), List.of(), 0, false),
                CommerceMl.exchange(Sample.catalogue(), "KGS").documents());
    }

    /** A cut at any byte: the products before the cut as they are, never half a one, and it is said. */
    @Test
    void aCutFileGivesTheProductsBeforeTheCut() {
        byte[] whole = Sample.catalogue();
        List<ParsedProduct> products = read(whole).products();
        int last = whole.length - 1;
        for (int length = last; length > 300; length -= length > last - 400 ? 1 : 1_999) {
            ParsedCatalogue read = read(Arrays.copyOf(whole, length));
            assertEquals(products.subList(0, read.products().size()), read.products());
            assertTrue(read.cut() || read.products().size() == products.size(), "cut at " + length);
            assertTrue(read.issues().stream()
                    .allMatch(issue -> issue.issue().code().equals("item_cut")));
            assertTrue(read.issues().size() <= 1);
        }
    }

    @Test
    void aCutInTheFirstTagIsRefused() {
        byte[] cut = Arrays.copyOf(Sample.catalogue(), 60);
        assertEquals(
                "not_commerceml", assertThrows(Problem.class, () -> read(cut)).code());
    }

    /** Written in the other encoding, without a namespace, with prefixes: the same goods. */
    @Test
    void theWayOfWritingDoesNotMatter() {
        String text = new String(Sample.offers(), StandardCharsets.UTF_8).substring(1);
        ParsedCatalogue expected = read(Sample.offers());
        for (String other : List.of(
                text,
                text.replace("xmlns=\"urn:1C.ru:commerceml_2\" ", ""),
                text.replace("commerceml_2", "commerceml_3"),
                text.replaceAll("<(/?)(\\p{IsCyrillic})", "<$1cml:$2"))) {
            assertEquals(expected, read(Sample.utf8(other)));
            assertEquals(expected, read(other.getBytes(Charset.forName("windows-1251"))));
        }
    }
}
