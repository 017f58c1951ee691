package io.dukon.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.exchange.commerceml.CommerceMl;
import io.dukon.exchange.commerceml.ParsedOrder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderPreviewTest {

    private static List<ParsedOrder> real(int length) throws IOException {
        try (InputStream in =
                OrderPreviewTest.class.getResourceAsStream("/commerceml/bitrix-query-response-full.xml")) {
            byte[] file = in.readAllBytes();
            return CommerceMl.read(length < 0 ? file : Arrays.copyOf(file, length), "KGS")
                    .orders();
        }
    }

    @Test
    void saysWhatWillHappen() throws IOException {
        OrderPreview first = OrderPreview.of(real(-1).getFirst(), false, "ru");
        assertEquals("create", first.action());
        assertEquals("132", first.externalId());
        assertNull(first.client());
        assertNull(first.problem());
        assertEquals("exists", OrderPreview.of(real(-1).getFirst(), true, "ru").action());
    }

    @Test
    void saysWhyNotInWordsAndWhere() throws IOException {
        OrderPreview cut = OrderPreview.of(real(12_000).getLast(), false, "ru");
        assertEquals("error", cut.action());
        assertEquals("133", cut.number());
        assertTrue(cut.problem().matches("Файл обрывается посреди этого заказа\\. Строка \\d+\\."), cut.problem());
        assertTrue(
                OrderPreview.of(real(12_000).getLast(), false, "ky").problem().endsWith("-сап."));
    }

    @Test
    void anOrderIsFoundByItsNumberWhenOneFileGivesNoIds() throws IOException {
        assertEquals(List.of("132", "number:132"), OrderNames.of(real(-1).getFirst()));
        assertEquals("named:132", OrderNames.alias(real(-1).getFirst()).orElseThrow());
    }
}
