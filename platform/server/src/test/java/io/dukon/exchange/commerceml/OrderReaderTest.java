package io.dukon.exchange.commerceml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderReaderTest {

    private static String issue(String document) {
        OrderIssue issue = Sample.only(document).issue();
        return issue == null ? null : issue.code();
    }

    private static String sum(String written) {
        return Sample.order("1", "").replace("</Валюта><Сумма>200<", "</Валюта><Сумма>" + written + "<");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|200.00",
                "1 234,56|1234.56",
                "1\u00A0234,5|1234.50",
                "231.7400|231.74",
                "1,234.56|1234.56",
                "1.234,56|1234.56",
                "0|0.00"
            })
    void readsAmountsAsPeopleWriteThem(String written, String amount) {
        assertEquals(amount, Sample.only(sum(written)).amount().amount());
    }

    @ParameterizedTest
    @CsvSource({"-5", "много", "1e99", "99999999999999999999"})
    void saysWhichAmountIsWrong(String written) {
        OrderIssue issue = Sample.only(sum(written)).issue();
        assertEquals("amount_bad", issue.code());
        assertEquals(List.of(written), issue.args());
        assertTrue(issue.line() > 0);
    }

    @ParameterizedTest
    @CsvSource({"руб,RUB", "руб.,RUB", "RUR,RUB", "сом,KGS", "сум,UZS", "so'm,UZS", "тенге,KZT", "usd,USD", "417,KGS"})
    void knowsCurrenciesByTheirWords(String written, String code) {
        assertEquals(
                code,
                Sample.only(Sample.order("1", "").replace("сом", written))
                        .amount()
                        .currency());
    }

    @Test
    void anUnknownCurrencyIsTheFaultOfItsOrderAndNoneMeansTheShops() {
        assertEquals("currency_unknown", issue(Sample.order("1", "").replace("сом", "фантики")));
        assertEquals(
                "KGS",
                Sample.only(Sample.order("1", "").replace("<Валюта>сом</Валюта>", ""))
                        .amount()
                        .currency());
    }

    @Test
    void readsNamespacesPrefixesAndContainers() {
        String named = Sample.HEAD.replace("ВерсияСхемы", "xmlns=\"urn:1C.ru:commerceml_3\" ВерсияСхемы");
        String contained = named + "<Контейнер>" + Sample.order("1", "") + "</Контейнер>" + Sample.TAIL;
        assertNull(CommerceMl.read(Sample.utf8(contained), "KGS")
                .orders()
                .getFirst()
                .issue());
        String prefixed =
                (Sample.HEAD + Sample.order("1", "") + Sample.TAIL).replaceAll("<(/?)(\\p{IsCyrillic})", "<$1cml:$2");
        ParsedOrder order =
                CommerceMl.read(Sample.utf8(prefixed), "KGS").orders().getFirst();
        assertEquals("1", order.externalId());
        assertEquals(1, order.lines().size());
    }

    @Test
    void otherDocumentsAreCountedAndLeftAlone() {
        String payment = "<Документ><Ид>9</Ид><ХозОперация>Выплата безналичных денег</ХозОперация></Документ>";
        ParsedFile file = Sample.read(payment, Sample.order("1", ""));
        assertEquals(1, file.others());
        assertEquals(1, file.orders().size());
    }

    @Test
    void readsTheClientFromContactsAndRequisites() {
        String client = "<Контрагенты><Контрагент><Ид>7#aigul#</Ид><Фамилия>Осмонова</Фамилия><Имя>Айгуль</Имя>"
                + "<Роль>Покупатель</Роль><Контакты><Контакт><Тип>Почта</Тип><Значение>Aigul@Mail.KG</Значение></Контакт>"
                + "<Контакт><Тип>Телефон</Тип><Значение>+996 (555) 12-34-56</Значение></Контакт></Контакты>"
                + "<АдресРегистрации><АдресноеПоле><Тип>Город</Тип><Значение>Бишкек</Значение></АдресноеПоле></АдресРегистрации>"
                + "</Контрагент></Контрагенты><ЗначенияРеквизитов>"
                + requisite("Телефон", "0700 111222, бухгалтерия") + requisite("СтатусЗаказа", "Принят")
                + "</ЗначенияРеквизитов>";
        ParsedOrder order = Sample.only(Sample.order("1", client));
        assertEquals("Осмонова Айгуль", order.client().name());
        assertEquals(
                List.of("+996 (555) 12-34-56", "0700 111222"), order.client().phones());
        assertEquals(List.of("aigul@mail.kg"), order.client().emails());
        assertEquals("Бишкек", order.address());
        assertEquals("Принят", order.status());
    }

    @Test
    void aCancelledOrderIsReadAndFlagged() {
        ParsedOrder order = Sample.only(
                Sample.order("1", "<ЗначенияРеквизитов>" + requisite("Отменён", "true") + "</ЗначенияРеквизитов>"));
        assertTrue(order.cancelled());
        assertEquals("order_cancelled", order.issue().code());
        assertNotNull(order.amount());
    }

    @Test
    void deliveryIsALineAndADiscountIsInThePrice() {
        String delivery = "<Товары><Товар><Ид>ORDER_DELIVERY</Ид><Наименование>Доставка заказа</Наименование>"
                + "<ЦенаЗаЕдиницу>150,00</ЦенаЗаЕдиницу><Количество>1.0</Количество><Сумма>150</Сумма></Товар>"
                + "<Товар><Наименование>Казан</Наименование><ЦенаЗаЕдиницу>1000</ЦенаЗаЕдиницу><Количество>2</Количество>"
                + "<Сумма>1800</Сумма></Товар></Товары>";
        List<ParsedLine> lines = Sample.only(Sample.order("1", delivery)).lines();
        assertEquals("ORDER_DELIVERY", lines.get(0).externalId());
        assertEquals(new Money(15000, "KGS"), lines.get(0).price());
        assertEquals(new Money(90000, "KGS"), lines.get(1).price());
        assertEquals(new BigDecimal("2"), lines.get(1).quantity());
    }

    @Test
    void aLineThatCannotBeReadNamesItself() {
        assertEquals("quantity_bad", issue(Sample.order("1", "").replace("<Количество>2<", "<Количество>-2<")));
        assertEquals(
                "price_bad", issue(Sample.order("1", "").replace("<ЦенаЗаЕдиницу>100<", "<ЦенаЗаЕдиницу>дорого<")));
        assertEquals("line_without_name", issue(Sample.order("1", "").replace("Пиала", "")));
    }

    @Test
    void anOrderIsKnownByItsIdOrItsNumber() {
        assertEquals(
                "number:1",
                Sample.only(Sample.order("1", "").replace("<Ид>1</Ид>", "")).key());
        assertEquals(
                "1",
                Sample.only(Sample.order("1", "").replace("<Номер>1</Номер>", ""))
                        .number());
        assertEquals("order_without_number", issue(Sample.order("", "")));
    }

    private static String requisite(String name, String value) {
        return "<ЗначениеРеквизита><Наименование>" + name + "</Наименование><Значение>" + value
                + "</Значение></ЗначениеРеквизита>";
    }
}
