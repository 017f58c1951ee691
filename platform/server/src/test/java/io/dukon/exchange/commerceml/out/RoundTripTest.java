package io.dukon.exchange.commerceml.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dukon.exchange.commerceml.CommerceMl;
import io.dukon.exchange.commerceml.ParsedClient;
import io.dukon.exchange.commerceml.ParsedDocuments;
import io.dukon.exchange.commerceml.ParsedInvoice;
import io.dukon.exchange.commerceml.ParsedLine;
import io.dukon.exchange.commerceml.ParsedOrder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** One format on both sides: what we write, we read as it was, whatever stands in it (RS-802). */
class RoundTripTest {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    @Property(tries = 1_000)
    void documentsComeBackAsTheyWere(@ForAll long seed) {
        List<OutDocument> out = new Imagined(seed).documents();
        OutFormat format = seed % 2 == 0 ? OutFormat.MODERN : OutFormat.OLD;
        ParsedDocuments in = CommerceMl.exchange(DocumentWriter.write(out, Instant.EPOCH, BISHKEK, format), "USD")
                .documents();
        assertEquals(0, in.others() + in.payments().size());
        assertFalse(in.cut());
        List<OutDocument> orders = of(out, OutOperation.ORDER);
        assertEquals(orders.size(), in.orders().size());
        for (int i = 0; i < orders.size(); i++) {
            same(orders.get(i), in.orders().get(i));
        }
        List<OutDocument> invoices = of(out, OutOperation.INVOICE);
        assertEquals(invoices.size(), in.invoices().size());
        for (int i = 0; i < invoices.size(); i++) {
            same(invoices.get(i), in.invoices().get(i));
        }
    }

    private static List<OutDocument> of(List<OutDocument> all, OutOperation operation) {
        return all.stream()
                .filter(document -> document.operation() == operation)
                .toList();
    }

    private static void same(OutDocument out, ParsedOrder in) {
        assertNull(in.issue());
        assertEquals(out.id(), in.externalId());
        assertEquals(out.number(), in.number());
        assertEquals(day(out), in.date());
        assertEquals(out.amount(), in.amount());
        assertEquals(client(out), in.client());
        assertEquals(lines(out), in.lines());
        assertEquals(out.comment(), in.comment());
        assertEquals(out.client().address(), in.address());
        assertEquals(out.requisites().get("Статус заказа"), in.status());
        assertEquals(out.requisites().get("Способ доставки"), in.delivery());
        assertEquals(out.requisites().get("Заказ оплачен"), String.valueOf(in.paid()));
        assertFalse(in.cancelled());
    }

    private static void same(OutDocument out, ParsedInvoice in) {
        assertNull(in.issue());
        assertEquals(out.id(), in.externalId());
        assertEquals(out.number(), in.number());
        assertEquals(day(out), in.date());
        assertEquals(out.amount(), in.amount());
        assertEquals(client(out), in.client());
        assertEquals(lines(out), in.lines());
        assertEquals(out.comment(), in.comment());
        assertEquals(out.client().company(), in.company());
        assertEquals(out.client().taxId(), in.taxId());
        assertEquals(out.requisites().get("Заказ оплачен"), String.valueOf(in.paid()));
    }

    private static String day(OutDocument out) {
        return out.at().atZone(BISHKEK).toLocalDate().toString();
    }

    private static ParsedClient client(OutDocument out) {
        OutClient client = out.client();
        return new ParsedClient(client.id(), "", client.name(), distinct(client.phones()), distinct(client.emails()));
    }

    private static List<String> distinct(List<String> values) {
        return values.stream().distinct().toList();
    }

    private static List<ParsedLine> lines(OutDocument out) {
        return out.lines().stream()
                .map(line -> new ParsedLine(
                        line.id(),
                        line.name(),
                        line.quantity().stripTrailingZeros().scale() < 0
                                ? line.quantity().setScale(0)
                                : line.quantity().stripTrailingZeros(),
                        line.price()))
                .toList();
    }
}
