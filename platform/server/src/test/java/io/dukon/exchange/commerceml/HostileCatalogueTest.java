package io.dukon.exchange.commerceml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.kernel.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Catalogues and documents that are wrong, by accident or on purpose, and such that are only large. */
class HostileCatalogueTest {

    private static final String OPEN = "<Каталог><Товары>";
    private static final String CLOSE = "</Товары></Каталог>";

    private static String product(String id, String more) {
        return "<Товар><Ид>" + id + "</Ид><Наименование>Пиала " + id + "</Наименование>" + more + "</Товар>";
    }

    private static ParsedCatalogue read(String... products) {
        return CommerceMl.exchange(Sample.file(OPEN + String.join("", products) + CLOSE), "KGS")
                .catalogue();
    }

    private static List<String> ids(ParsedCatalogue read) {
        return read.products().stream().map(ParsedProduct::externalId).toList();
    }

    private static List<String> codes(ParsedCatalogue read) {
        return read.issues().stream().map(issue -> issue.issue().code()).toList();
    }

    private static String refusal(byte[] file) {
        return assertThrows(
                        Problem.class, () -> CommerceMl.exchange(file, "KGS").catalogue())
                .code();
    }

    @Test
    void refusesWhatIsNoCatalogueAtAll() {
        assertEquals("empty_file", refusal(new byte[0]));
        assertEquals("not_commerceml", refusal(Sample.utf8("<html/>")));
        assertEquals("document_type", refusal(Sample.utf8("<!DOCTYPE x []>" + Sample.HEAD + Sample.TAIL)));
        assertEquals("file_too_large", refusal(new byte[Limits.FILE + 1]));
        assertEquals("too_many_items", refusal(Sample.file("<Товар/>".repeat(Limits.ITEMS + 1))));
    }

    @Test
    void whatIsTooLargeIsMissedAlone() {
        ParsedCatalogue read = read(
                product("1", "<a>".repeat(5_000) + "</a>".repeat(5_000)),
                product("2", "<a/>".repeat(Limits.ELEMENTS)),
                product("3", "<Описание>" + "я".repeat(Limits.VALUE + 1) + "</Описание>"),
                product("4", "<Цены>" + "<Цена/>".repeat(Limits.PRICES + 1) + "</Цены>"),
                product("x".repeat(Limits.SHORT + 1), ""),
                product("5", "<Комментарий>&f;</Комментарий>"),
                product("6", ""));
        assertEquals(List.of("4", "6"), ids(read));
        assertEquals(
                List.of(
                        "item_too_large",
                        "item_too_large",
                        "item_too_large",
                        "too_many_prices",
                        "item_without_id",
                        "item_broken"),
                codes(read));
    }

    @Test
    void groupsMayBeDeepOnlyInTheFile() {
        StringBuilder deep = new StringBuilder("<Классификатор>");
        for (int i = 0; i < 3_000; i++) {
            deep.append("<Группы><Группа><Ид>").append(i).append("</Ид><Наименование>г</Наименование>");
        }
        ParsedCatalogue read =
                CommerceMl.exchange(Sample.file(deep.toString()), "KGS").catalogue();
        assertEquals(2_999, read.groups().size());
        assertEquals("2997", read.groups().get(2_998).parentExternalId());
    }

    /** Endless lists without groups, endless attributes: reading must not cost more than the file is long. */
    @Test
    void theCostDoesNotGrowFasterThanTheFile() {
        String lists = "<Классификатор>" + "<Группы>".repeat(500_000) + "<Группа><Ид>1</Ид></Группа>".repeat(90_000);
        String attributes = "<Каталог " + "СодержитТолькоИзменения ".repeat(300_000) + "/>";
        String below = "<ПодчиненныйДокумент><ХозОперация>Счет на оплату</ХозОперация></ПодчиненныйДокумент>";
        String documents = Sample.order(
                "1",
                "<ПодчиненныеДокументы>" + below.repeat(9_000) + "</ПодчиненныеДокументы><!--" + "я".repeat(900_000)
                        + "-->");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(
                    90_000,
                    CommerceMl.exchange(Sample.file(lists), "KGS")
                            .catalogue()
                            .issues()
                            .size());
            assertEquals(
                    0,
                    CommerceMl.exchange(Sample.file(attributes), "KGS")
                            .catalogue()
                            .products()
                            .size());
            assertEquals(
                    9_000,
                    CommerceMl.exchange(Sample.file(documents), "KGS")
                            .documents()
                            .invoices()
                            .size());
        });
    }

    @Test
    void wrongBytesAreTheFaultOfTheirProduct() {
        byte[] file = Sample.file(OPEN + product("1", "@") + product("2", "") + CLOSE);
        for (int i = 0; i < file.length; i++) {
            file[i] = file[i] == '@' ? (byte) 0xFF : file[i];
        }
        ParsedCatalogue read = CommerceMl.exchange(file, "KGS").catalogue();
        assertEquals(List.of("2"), ids(read));
        assertEquals(List.of("item_damaged"), codes(read));
    }

    /** Any single wrong byte in the second of three products leaves the first and the third as they are. */
    @Test
    void aBrokenProductTakesNobodyWithIt() {
        String before = Sample.HEAD + OPEN + product("1", "");
        byte[] file = Sample.utf8(before + product("2", "") + product("3", "") + CLOSE + Sample.TAIL);
        int from = Sample.utf8(before).length;
        int to = from + Sample.utf8(product("2", "")).length;
        for (int i = from; i < to; i++) {
            for (byte wrong : new byte[] {'<', '>', '&', 0, '"', '/'}) {
                byte[] broken = file.clone();
                broken[i] = wrong;
                ParsedCatalogue read = CommerceMl.exchange(broken, "KGS").catalogue();
                assertTrue(ids(read).contains("1"), "first, byte " + i);
                assertTrue(ids(read).contains("3"), "third, byte " + i);
            }
        }
    }

    @Test
    void amountsBeyondMoneyAreTheFaultOfTheirDocument() {
        String huge = Sample.order("1", "")
                .replace("<ЦенаЗаЕдиницу>100<", "<ЦенаЗаЕдиницу>9999999999999<")
                .replace("<Количество>2<", "<Количество>999999999<");
        String invoice = huge.replace("Заказ товара", "Счет на оплату").replaceAll("<Сумма>\\d+</Сумма>", "");
        ParsedDocuments read = CommerceMl.exchange(Sample.file(huge, invoice, Sample.order("2", "")), "KGS")
                .documents();
        assertEquals("amount_too_large", read.orders().get(0).issue().code());
        assertEquals("amount_too_large", read.invoices().get(0).issue().code());
        assertNull(read.orders().get(1).issue());
    }

    /** As large as a file may be: in seconds, and in no more memory than a small server can spare for it. */
    @Test
    void aFileOfTwentyMegabytesIsRead() {
        String one = product(
                "0",
                "<Описание>" + "Подробно. ".repeat(30) + "</Описание><Цены><Цена><ИдТипаЦены>t</ИдТипаЦены>"
                        + "<ЦенаЗаЕдиницу>10</ЦенаЗаЕдиницу></Цена></Цены>");
        int count = (Limits.FILE - 1_000) / one.getBytes(StandardCharsets.UTF_8).length;
        byte[] file = Sample.file(OPEN + one.repeat(count) + CLOSE);
        assertTrue(file.length > Limits.FILE - 10_000 && file.length <= Limits.FILE, "bytes " + file.length);
        ParsedCatalogue read = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> CommerceMl.exchange(file, "KGS").catalogue());
        assertEquals(count, read.products().size());
        assertEquals(count, read.prices().size());
    }
}
