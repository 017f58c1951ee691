package io.dukon.exchange.commerceml.out;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes orders and invoices as 1C expects them of a web shop (RS-802). */
public final class DocumentWriter {

    private static final int TEXT = 255;
    private static final int COMMENT = 3_000;
    private static final int VALUE = 1_000;
    private static final String TAX_ID = "ИНН";

    private final XmlText xml = new XmlText();
    private final ZoneId zone;

    private DocumentWriter(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param documents none gives a file without documents, which says that nothing has changed
     * @param now       when the file was made
     * @param zone      of the shop: 1C knows no other times
     */
    public static byte[] write(List<OutDocument> documents, Instant now, ZoneId zone, OutFormat format) {
        DocumentWriter writer = new DocumentWriter(zone);
        ZonedDateTime made = now.atZone(zone).truncatedTo(ChronoUnit.SECONDS);
        writer.xml.open(
                "КоммерческаяИнформация",
                "xmlns",
                "urn:1C.ru:commerceml_2",
                "ВерсияСхемы",
                format.schema(),
                "ДатаФормирования",
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(made));
        documents.forEach(writer::document);
        writer.xml.close();
        return writer.xml.bytes(format.charset());
    }

    private void document(OutDocument document) {
        ZonedDateTime at = document.at().atZone(zone).truncatedTo(ChronoUnit.SECONDS);
        xml.open("Документ")
                .leaf("Ид", document.id())
                .leaf("Номер", shorten(document.number(), TEXT))
                .leaf("Дата", DateTimeFormatter.ISO_LOCAL_DATE.format(at))
                .leaf("ХозОперация", document.operation().word)
                .leaf("Роль", "Продавец")
                .leaf("Валюта", document.amount().currency())
                .leaf("Курс", "1")
                .leaf("Сумма", document.amount().amount());
        xml.open("Контрагенты");
        client(document.client());
        xml.close()
                .leaf("Время", DateTimeFormatter.ISO_LOCAL_TIME.format(at))
                .maybe("Комментарий", shorten(document.comment(), COMMENT));
        lines(document.lines());
        requisites(requisites(document));
        xml.close();
    }

    private void client(OutClient client) {
        String name = shorten(client.name(), TEXT);
        xml.open("Контрагент").maybe("Ид", client.id()).maybe("Наименование", name);
        xml.leaf(client.company() ? "ОфициальноеНаименование" : "ПолноеНаименование", name);
        if (fits(client.taxId())) {
            xml.leaf(TAX_ID, client.taxId());
        }
        if (!client.address().isEmpty()) {
            xml.open("Адрес")
                    .leaf("Представление", shorten(client.address(), TEXT))
                    .close();
        }
        contacts(client);
        xml.leaf("Роль", "Покупатель").close();
    }

    private void contacts(OutClient client) {
        if (client.phones().isEmpty() && client.emails().isEmpty()) {
            return;
        }
        xml.open("Контакты");
        client.phones().forEach(phone -> contact("Телефон рабочий", phone));
        client.emails().forEach(email -> contact("Почта", email));
        xml.close();
    }

    private void contact(String kind, String value) {
        xml.open("Контакт")
                .leaf("Тип", kind)
                .leaf("Значение", shorten(value, TEXT))
                .close();
    }

    private void lines(List<OutLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        xml.open("Товары");
        lines.forEach(this::line);
        xml.close();
    }

    private void line(OutLine line) {
        xml.open("Товар")
                .maybe("Ид", line.id())
                .maybe("Артикул", shorten(line.article(), TEXT))
                .leaf("Наименование", shorten(line.name(), TEXT));
        OutUnits.write(xml, line.unit());
        String kind = line.service() ? "Услуга" : "Товар";
        requisites(Map.of("ТипНоменклатуры", kind));
        xml.leaf("ЦенаЗаЕдиницу", line.price().amount())
                .leaf("Количество", line.quantity().toPlainString())
                .leaf("Сумма", line.price().times(line.quantity()).amount())
                .close();
    }

    /** Tax numbers of Kyrgyzstan and Uzbekistan are longer and shorter than the format's: they go as a requisite. */
    private static Map<String, String> requisites(OutDocument document) {
        Map<String, String> all = new LinkedHashMap<>(document.requisites());
        if (!fits(document.client().taxId())) {
            all.putIfAbsent(TAX_ID, document.client().taxId());
        }
        all.values().removeIf(String::isBlank);
        return all;
    }

    private void requisites(Map<String, String> named) {
        if (named.isEmpty()) {
            return;
        }
        xml.open("ЗначенияРеквизитов");
        named.forEach((name, value) -> xml.open("ЗначениеРеквизита")
                .leaf("Наименование", shorten(name, TEXT))
                .leaf("Значение", shorten(value, VALUE))
                .close());
        xml.close();
    }

    private static boolean fits(String taxId) {
        return taxId.length() >= 10 && taxId.length() <= 12;
    }

    private static String shorten(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
