package io.dukon.exchange.commerceml;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the buyer of a document is a firm, and its tax number. */
final class LegalReader {

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

    /** How firms of Kyrgyzstan, Uzbekistan, Russia and Kazakhstan name what they are. */
    private static final Set<String> FORMS = Set.of(
            "ООО", "ОсОО", "АО", "ОАО", "ЗАО", "ПАО", "ИП", "ЧП", "КХ", "ТОО", "МЧЖ", "ХК", "ЯТТ", "АЖ", "ЖЧК", "ЖИ",
            "ГП", "ГУП", "МП", "MChJ", "MCHJ", "XK", "YaTT", "YATT", "AJ", "LLC", "Ltd", "LTD", "JSC");

    private LegalReader() {}

    static boolean isCompany(Node document) {
        Node buyer = ClientReader.buyer(document);
        boolean firm = Stream.of("ОфициальноеНаименование", "КПП", "ЮридическийАдрес", "ОКПО", "ЕГРПО")
                .anyMatch(name -> buyer.child(name)
                        .filter(said -> !said.text().isEmpty() || !said.children.isEmpty())
                        .isPresent());
        return firm
                || hasForm(buyer.text("Наименование"))
                || hasForm(buyer.text("ПолноеНаименование"))
                || !buyer.text("ИНН").isEmpty() && buyer.text("Фамилия").isEmpty();
    }

    static String taxId(Node document, Requisites requisites) {
        String own = ClientReader.buyer(document).text("ИНН");
        String said = own.isEmpty() ? requisites.any("ИНН", "ИНН покупателя") : own;
        return said.length() <= Limits.SHORT ? said : "";
    }

    private static boolean hasForm(String name) {
        return WORD.splitAsStream(name).anyMatch(FORMS::contains);
    }
}
