package io.dukon.exchange.commerceml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.kernel.Json;
import io.dukon.kernel.Money;
import io.dukon.kernel.Problem;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The orders of a real Bitrix shop, whole, cut, shuffled (RS-801: exchange with what shops have). */
class RealFileTest {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    private static ParsedFile read(byte[] file) {
        return CommerceMl.read(file, "KGS");
    }

    @Test
    void readsBothOrders() {
        ParsedFile file = read(Sample.real());
        assertEquals(
                List.of("132", "133"),
                file.orders().stream().map(ParsedOrder::externalId).toList());
        assertFalse(file.cut());
        ParsedOrder first = file.orders().getFirst();
        assertNull(first.issue());
        assertEquals(Money.parse("231.74", "RUB"), first.amount());
        assertEquals("2021-02-11", first.date());
        assertEquals(
                new ParsedClient("38#catalog_exchange", "catalog_exchange", "", List.of(), List.of()), first.client());
        assertEquals("Самовывоз", first.delivery());
        assertEquals("При получении наличными или картой", first.payment());
        assertEquals("[N] Принят, ожидается оплата", first.status());
        assertEquals("Я повелитель порошочков", first.comment());
        assertFalse(first.cancelled());
        assertEquals(
                new ParsedLine(
                        "910e89e5-205e-4d95-872a-0a0255c42f02",
                        "Hello Kitty toothbrush for 3~6 years old,2pcs",
                        BigDecimal.ONE,
                        Money.parse("231.74", "RUB")),
                first.lines().getFirst());
    }

    @Test
    void readsLinesAndTheNameInsideTheClientId() {
        ParsedOrder second = read(Sample.real()).orders().get(1);
        assertEquals("Контент менджер", second.client().name());
        assertEquals("5#content-manager", second.client().externalId());
        assertEquals(7, second.lines().size());
        assertEquals(Money.parse("14380.58", "RUB"), second.amount());
        assertEquals(new BigDecimal("2"), second.lines().get(1).quantity());
        assertTrue(second.lines().stream().noneMatch(line -> line.name().contains("\n")));
    }

    @Test
    void anAnswerWithoutOrdersIsEmptyAndNoFault() {
        assertEquals(new ParsedFile(List.of(), 0, false), read(Sample.empty()));
    }

    @Test
    void whatIsReadSurvivesItsStorage() {
        for (ParsedOrder order : read(Sample.real()).orders()) {
            assertEquals(order, Json.read(Json.text(order), ParsedOrder.class));
        }
    }

    /** A cut at any byte: never an exception but a clear refusal, never an order twice, never half an order. */
    @Test
    void aCutFileGivesTheOrdersBeforeTheCut() {
        byte[] real = Sample.real();
        List<ParsedOrder> whole = read(real).orders();
        int refused = 0;
        for (int length = 0; length < real.length; length += length < 800 || length > real.length - 800 ? 1 : 37) {
            try {
                ParsedFile file = read(Arrays.copyOf(real, length));
                Set<String> keys = new HashSet<>();
                assertTrue(file.orders().stream()
                        .filter(order -> order.issue() == null)
                        .allMatch(order -> keys.add(order.key())));
                assertTrue(file.orders().stream()
                        .filter(order -> order.issue() == null)
                        .allMatch(whole::contains));
                assertTrue(file.cut() || file.orders().equals(whole), "cut at " + length);
                assertTrue(file.orders().stream()
                        .allMatch(order ->
                                order.issue() == null || order.issue().code().equals("order_cut")));
            } catch (Problem clear) {
                refused++;
                assertEquals(422, clear.status());
            }
        }
        assertTrue(refused < 200, "Only a file without its first tag is refused as a whole: " + refused);
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        String text = new String(Sample.real(), WINDOWS_1251);
        int first = text.indexOf("<Документ>");
        int second = text.indexOf("<Документ>", first + 1);
        int end = text.lastIndexOf("</Документ>") + "</Документ>".length();
        String shuffled = text.substring(0, first)
                + text.substring(second, end)
                + text.substring(first, second)
                + text.substring(end);
        List<ParsedOrder> orders = read(shuffled.getBytes(WINDOWS_1251)).orders();
        assertEquals(read(Sample.real()).orders().reversed(), orders);
    }

    @Test
    void anOrderTwiceInOneFileIsTakenOnce() {
        String text = new String(Sample.real(), WINDOWS_1251);
        int first = text.indexOf("<Документ>");
        int second = text.indexOf("<Документ>", first + 1);
        String doubled = text.substring(0, second) + text.substring(first);
        List<ParsedOrder> orders = read(doubled.getBytes(WINDOWS_1251)).orders();
        assertEquals(3, orders.size());
        assertEquals("order_repeated", orders.get(1).issue().code());
        assertEquals(2, orders.stream().filter(order -> order.issue() == null).count());
    }
}
