package io.dukon.exchange.commerceml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files to read: the real one of a Bitrix shop, and small ones built around a single document. */
final class Sample {

    static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<КоммерческаяИнформация ВерсияСхемы=\"2.05\">\n";
    static final String TAIL = "</КоммерческаяИнформация>";

    private Sample() {}

    static byte[] real() {
        return resource("bitrix-query-response-full.xml");
    }

    static byte[] empty() {
        return resource("bitrix-query-response-empty.xml");
    }

    static byte[] catalogue() {
        return resource("import0_1.xml");
    }

    static byte[] offers() {
        return resource("offers0_1.xml");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] file(String... documents) {
        return utf8(HEAD + String.join("\n", documents) + TAIL);
    }

    /** An order with one line, and whatever else is put in. */
    static String order(String id, String more) {
        return "<Документ><Ид>" + id + "</Ид><Номер>" + id + "</Номер><Дата>2026-11-20</Дата>"
                + "<ХозОперация>Заказ товара</ХозОперация><Валюта>сом</Валюта><Сумма>200</Сумма>" + more
                + "<Товары><Товар><Ид>p1</Ид><Наименование>Пиала</Наименование><ЦенаЗаЕдиницу>100</ЦенаЗаЕдиницу>"
                + "<Количество>2</Количество><Сумма>200</Сумма></Товар></Товары></Документ>";
    }

    static ParsedFile read(String... documents) {
        return CommerceMl.read(file(documents), "KGS");
    }

    static ParsedOrder only(String document) {
        List<ParsedOrder> orders = read(document).orders();
        if (orders.size() != 1) {
            throw new AssertionError("One order was expected, not " + orders.size());
        }
        return orders.getFirst();
    }

    static byte[] resource(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("/commerceml/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
