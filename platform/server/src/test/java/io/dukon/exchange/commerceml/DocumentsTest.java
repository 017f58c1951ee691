package io.dukon.exchange.commerceml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.kernel.Json;
import io.dukon.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invoices and payments as 1C and web shops write them (RS-602, RS-801). */
class DocumentsTest {

    private static ParsedDocuments read(String... documents) {
        return CommerceMl.exchange(Sample.file(documents), "KGS").documents();
    }

    private static String invoice(String id, String more) {
        return Sample.order(id, more).replace("Заказ товара", "Счет на оплату");
    }

    private static String payment(String id, String operation, String more) {
        return "<Документ><Ид>" + id + "</Ид><Номер>П-" + id + "</Номер><Дата>2026-11-21</Дата><ХозОперация>"
                + operation + "</ХозОперация><Валюта>KGS</Валюта><Сумма>1\u00A0500,50</Сумма>" + more + "</Документ>";
    }

    private static ParsedPayment paid(String operation, String more) {
        return read(payment("1", operation, more)).payments().getFirst();
    }

    private static ParsedInvoice billed(String more) {
        return read(invoice("1", more)).invoices().getFirst();
    }

    private static String requisites(String... pairs) {
        StringBuilder all = new StringBuilder("<ЗначенияРеквизитов>");
        for (int i = 0; i < pairs.length; i += 2) {
            all.append("<ЗначениеРеквизита><Наименование>")
                    .append(pairs[i])
                    .append("</Наименование><Значение>")
                    .append(pairs[i + 1])
                    .append("</Значение></ЗначениеРеквизита>");
        }
        return all.append("</ЗначенияРеквизитов>").toString();
    }

    private static String buyer(String inside) {
        return "<Контрагенты><Контрагент><Роль>Продавец</Роль><Наименование>Мы</Наименование></Контрагент><Контрагент>"
                + inside + "<Роль>Покупатель</Роль></Контрагент></Контрагенты>";
    }

    @ParameterizedTest
    @CsvSource({
        "Выплата безналичных денег,1500.50,false",
        "ВыплатаБезналичныхДенег,1500.50,false",
        "выплата  наличных денег,1500.50,true",
        "Эквайринговая операция,1500.50,false",
        "Возврат безналичных денег,-1500.50,false",
        "ВозвратНаличныхДенег,-1500.50,true"
    })
    void knowsPaymentsByTheirOperation(String operation, String amount, boolean cash) {
        ParsedPayment payment = paid(operation, "");
        assertEquals(Money.parse(amount, "KGS"), payment.amount());
        assertEquals(cash, payment.cash());
        assertEquals("П-1", payment.number());
        assertEquals("2026-11-21", payment.date());
        assertNull(payment.issue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Отпуск товара", "Возврат товара", "Счет-фактура", "Прочие", "Передача прав"})
    void otherOperationsAreOnlyCounted(String operation) {
        assertEquals(new ParsedDocuments(List.of(), List.of(), List.of(), 1, false), read(payment("1", operation, "")));
    }

    @Test
    void whatDoesNotSayWhatItIsIsCountedUnlessItBroke() {
        assertEquals(1, read("<Документ><Ид>1</Ид></Документ>").others());
        assertEquals(
                "order_broken",
                read("<Документ><Ид>1</Ид>&</Документ>")
                        .orders()
                        .getFirst()
                        .issue()
                        .code());
    }

    @Test
    void anInvoiceAndAPaymentMayNameANumberAlone() {
        assertEquals("77", billed("<НомерОснования>77</НомерОснования>").basis());
        ParsedPayment payment =
                paid("Выплата наличных денег", requisites("Номер заказа", "78", "Назначение платежа", "За пиалы"));
        assertEquals("78", payment.basisNumber());
        assertEquals("", payment.basis());
        assertEquals("За пиалы", payment.purpose());
    }

    @Test
    void aPayerIsABuyer() {
        String seller = "<Контрагент><Наименование>Мы</Наименование><Роль>Продавец</Роль></Контрагент>";
        String payer = "<Контрагент><Наименование>Айгуль</Наименование><Роль>Плательщик</Роль></Контрагент>";
        assertEquals(
                "Айгуль",
                billed("<Контрагенты>" + seller + payer + "</Контрагенты>")
                        .client()
                        .name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Счет на оплату", "СчетНаОплату", "Cчет на оплату", "счёт на оплату"})
    void knowsInvoicesByTheirOperation(String operation) {
        assertEquals(
                1,
                read(invoice("1", "").replace("Счет на оплату", operation))
                        .invoices()
                        .size());
    }

    @Test
    void readsAnInvoice() {
        ParsedInvoice invoice = billed(
                buyer(
                                "<Ид>c9</Ид><Наименование>ОсОО Тулпар</Наименование>"
                                        + "<ОфициальноеНаименование>ОсОО «Тулпар»</ОфициальноеНаименование><ИНН>01234567891234</ИНН>")
                        + "<СрокПлатежа>2026-12-01</СрокПлатежа><Основание>order-7</Основание><Комментарий>Срочно</Комментарий>");
        assertEquals("1", invoice.externalId());
        assertEquals("2026-11-20", invoice.date());
        assertEquals("2026-12-01", invoice.payBy());
        assertEquals("ОсОО Тулпар", invoice.client().name());
        assertEquals("c9", invoice.client().externalId());
        assertTrue(invoice.company());
        assertEquals("01234567891234", invoice.taxId());
        assertEquals(new Money(20000, "KGS"), invoice.amount());
        assertEquals("Пиала", invoice.lines().getFirst().name());
        assertEquals("order-7", invoice.basis());
        assertEquals("Срочно", invoice.comment());
        assertFalse(invoice.removed());
        assertFalse(invoice.paid());
        assertEquals(invoice, Json.read(Json.text(invoice), ParsedInvoice.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Наименование>ОсОО Тулпар</Наименование>|true",
                "<Наименование>Aziz Savdo MChJ</Наименование>|true",
                "<Наименование>Бакыт</Наименование><ИНН>123456789</ИНН>|true",
                "<Наименование>Айгуль</Наименование><КПП>123456789</КПП>|true",
                "<Наименование>Осмонова Айгуль</Наименование><Фамилия>Осмонова</Фамилия><ИНН>12345678901234</ИНН>|false",
                "<Наименование>Ипполит Аосов</Наименование>|false"
            })
    void knowsAFirm(String buyer, boolean company) {
        assertEquals(company, billed(buyer(buyer)).company());
    }

    @Test
    void aPaymentNamesWhatItPaysInManyWays() {
        assertEquals(
                "inv-1",
                paid("Выплата наличных денег", "<Основание>inv-1</Основание>").basis());
        assertEquals(
                "inv-2",
                paid("Выплата наличных денег", "<Основание><Ид>inv-2</Ид></Основание>")
                        .basis());
        assertEquals(
                "15",
                paid("Выплата наличных денег", requisites("Номер счета", "15")).basisNumber());
        assertEquals(
                "15",
                paid("Выплата наличных денег", requisites("Номер счёта", "15")).basisNumber());
        ParsedPayment sentence = paid(
                "Выплата наличных денег", requisites("Документ-основание", "Счет на оплату № 0000-15 от 20.11.2026"));
        assertEquals("0000-15", sentence.basisNumber());
        assertEquals(sentence, Json.read(Json.text(sentence), ParsedPayment.class));
    }

    @Test
    void aPaymentBesideOneInvoicePaysIt() {
        String pay = payment("p", "Выплата наличных денег", "");
        String order = Sample.order("o", "");
        assertEquals("o", in(order + pay));
        assertEquals("o", in(pay + order));
        assertEquals("i", in(order + invoice("i", "") + pay));
        assertEquals("", in(order + Sample.order("o2", "") + pay));
        assertEquals("", read(order, pay).payments().getFirst().basis());
        assertEquals(
                "",
                read("<Контейнер>" + order + "</Контейнер>", pay)
                        .payments()
                        .getFirst()
                        .basis());
    }

    private static String in(String container) {
        return read("<Контейнер>" + container + "</Контейнер>", "<Контейнер>" + Sample.order("x", "") + "</Контейнер>")
                .payments()
                .getFirst()
                .basis();
    }

    @Test
    void documentsBelowAnOrderAreRead() {
        String below =
                payment("p", "Выплата наличных денег", "").replace("<Валюта>KGS</Валюта>", "") + invoice("i", "");
        ParsedDocuments read = read(Sample.order(
                        "o",
                        "<ПодчиненныеДокументы>" + below.replace("Документ>", "ПодчиненныйДокумент>")
                                + "</ПодчиненныеДокументы>")
                .replace("сом", "руб"));
        assertEquals(1, read.orders().size());
        assertEquals("o", read.payments().getFirst().basis());
        assertEquals("RUB", read.payments().getFirst().amount().currency());
        assertEquals("o", read.invoices().getFirst().basis());
    }

    @Test
    void whatIsNotCarriedOutPaysNothing() {
        String operation = "Выплата безналичных денег";
        assertFalse(paid(operation, requisites("Проведен", "true", "Оплачен", "true"))
                .removed());
        assertTrue(paid(operation, requisites("Проведен", "false")).removed());
        assertTrue(paid(operation, requisites("Оплачен", "false")).removed());
        assertTrue(paid(operation, "<ПометкаУдаления>true</ПометкаУдаления>").removed());
        assertTrue(billed("<ПометкаУдаления>true</ПометкаУдаления>").removed());
    }

    @Test
    void whatOneCSaysOfAPaymentMakesAnOrderPaid() {
        assertTrue(Sample.only(Sample.order("1", requisites("Дата оплаты по 1С", "2026-11-20")))
                .paid());
        assertTrue(Sample.only(Sample.order("1", requisites("Номер оплаты по 1C", "77")))
                .paid());
        assertTrue(billed(requisites("Оплачен", "true")).paid());
        assertFalse(Sample.only(Sample.order("1", requisites("Дата оплаты по 1С", "0001-01-01T00:00:00")))
                .paid());
        assertFalse(Sample.only(Sample.order("1", requisites("Оплачен", "false", "Номер оплаты по 1С", "77")))
                .paid());
    }

    @Test
    void eachFaultIsItsDocuments() {
        String operation = "Выплата наличных денег";
        ParsedDocuments read = read(
                payment("1", operation, "<Комментарий>A & B</Комментарий>"),
                payment("2", operation, "").replace("1\u00A0500,50", "много"),
                payment("3", operation, "").replaceAll("<Сумма>.*</Сумма>", ""),
                payment("4", operation, ""),
                payment("4", operation, ""),
                invoice("", ""),
                invoice("4", ""),
                invoice("4", ""),
                invoice("5", "").replace("сом", "фантики"));
        assertEquals(
                "[document_broken, amount_bad, payment_without_amount, null, document_repeated]",
                read.payments().stream().map(one -> code(one.issue())).toList().toString());
        assertEquals(
                "[document_without_number, null, document_repeated, currency_unknown]",
                read.invoices().stream().map(one -> code(one.issue())).toList().toString());
        assertEquals("1", read.payments().getFirst().externalId());
    }

    private static String code(OrderIssue issue) {
        return issue == null ? null : issue.code();
    }

    @Test
    void theOrdersAreThoseOfAnUpload() {
        ParsedDocuments read = CommerceMl.exchange(Sample.real(), "KGS").documents();
        assertEquals(CommerceMl.read(Sample.real(), "KGS").orders(), read.orders());
        assertEquals(0, read.others());
    }
}
