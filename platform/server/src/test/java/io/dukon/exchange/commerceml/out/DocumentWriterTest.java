package io.dukon.exchange.commerceml.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.exchange.commerceml.CommerceMl;
import io.dukon.kernel.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What leaves for 1C, measured by the schema of the format (RS-802). */
class DocumentWriterTest {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
    private static final Instant LATE = Instant.parse("2026-11-22T20:30:15.123Z");
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(DocumentWriterTest.class.getResource("/commerceml/commerceml-2.10.xsd"));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    private static void validate(byte[] file) throws SAXException, IOException {
        var validator = SCHEMA.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    private static OutDocument order(String name, String taxId, String comment) {
        return new OutDocument(
                "0199e1a4-0000-7000-8000-000000000001",
                "1042",
                LATE,
                OutOperation.ORDER,
                Money.parse("350.00", "KGS"),
                new OutClient(
                        "0199e1a4-0000-7000-8000-000000000002",
                        name,
                        !taxId.isEmpty(),
                        taxId,
                        List.of("+996555123456"),
                        List.of("a@b.kg"),
                        "Бишкек, Чүй 1"),
                List.of(
                        new OutLine(
                                "p1#c1", "Пиала", "PM-1", new BigDecimal("2"), "", Money.parse("100", "KGS"), false),
                        new OutLine(
                                OutLine.DELIVERY,
                                "Доставка",
                                "",
                                BigDecimal.ONE,
                                "рейс",
                                Money.parse("150", "KGS"),
                                true)),
                comment,
                Map.of("Статус заказа", "Принят", "Способ доставки", ""));
    }

    private static byte[] write(OutFormat format, OutDocument... documents) {
        return DocumentWriter.write(List.of(documents), LATE, BISHKEK, format);
    }

    @Test
    void whatIsImaginedIsValidToo() throws Exception {
        for (long seed = 0; seed < 300; seed++) {
            List<OutDocument> documents = new Imagined(seed).documents();
            validate(DocumentWriter.write(documents, LATE, BISHKEK, seed % 2 == 0 ? OutFormat.MODERN : OutFormat.OLD));
        }
    }

    @Test
    void aDocumentIsValidAndTheSchemaCanRefuse() throws Exception {
        byte[] file = write(OutFormat.MODERN, order("Айгуль", "", ""), order("ОсОО Тулпар", "0123456789", "Срочно"));
        validate(file);
        byte[] wrong = new String(file, OutFormat.MODERN.charset())
                .replace("<Курс>1</Курс>", "")
                .getBytes(OutFormat.MODERN.charset());
        assertThrows(SAXException.class, () -> validate(wrong));
    }

    @Test
    void noDocumentsIsAFileToo() throws Exception {
        byte[] file = write(OutFormat.MODERN);
        validate(file);
        assertEquals(0, CommerceMl.exchange(file, "KGS").documents().orders().size());
    }

    @Test
    void timesAreThoseOfTheShop() {
        String text = new String(write(OutFormat.MODERN, order("Айгуль", "", "")), OutFormat.MODERN.charset());
        assertTrue(text.contains("<Дата>2026-11-23</Дата>"), text);
        assertTrue(text.contains("<Время>02:30:15</Время>"), text);
        assertTrue(text.contains("ДатаФормирования=\"2026-11-23T02:30:15\""), text);
    }

    @Test
    void aWholeMinuteIsATimeWithSecondsToo() throws Exception {
        byte[] file = DocumentWriter.write(List.of(), Instant.parse("2026-11-22T18:00:00Z"), BISHKEK, OutFormat.MODERN);
        validate(file);
        assertTrue(new String(file, OutFormat.MODERN.charset()).contains("2026-11-23T00:00:00"));
    }

    @Test
    void lettersThatRussianLacksAreNumbers() throws Exception {
        byte[] file = write(OutFormat.OLD, order("Гүлнур Өмүрова, Ўғилой Boʻriyeva 🫖", "", ""));
        validate(file);
        String text = new String(file, WINDOWS_1251);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"windows-1251\"?>"), text);
        assertTrue(text.contains("Г&#1199;лнур &#1256;м&#1199;рова, "), text);
        assertTrue(text.contains("Bo&#699;riyeva &#129750;"), text);
        assertEquals(
                "Гүлнур Өмүрова, Ўғилой Boʻriyeva 🫖",
                CommerceMl.exchange(file, "KGS")
                        .documents()
                        .orders()
                        .getFirst()
                        .client()
                        .name());
    }

    @Test
    void whatXmlCannotHoldIsLeftOutAndTheRestIsText() throws Exception {
        byte[] file = write(OutFormat.MODERN, order("A\u0000\u0001\uD800B\uFFFF", "", "<!DOCTYPE x> &f; ]]> \"q\""));
        validate(file);
        var order = CommerceMl.exchange(file, "KGS").documents().orders().getFirst();
        assertEquals("AB", order.client().name());
        assertEquals("<!DOCTYPE x> &f; ]]> \"q\"", order.comment());
    }

    @Test
    void longTextsAreShortenedToWhatTheFormatHolds() throws Exception {
        OutDocument order = order("я".repeat(253) + "🫖🫖", "", "ы".repeat(5_000));
        byte[] file = write(OutFormat.MODERN, order);
        validate(file);
        var read = CommerceMl.exchange(file, "KGS").documents().orders().getFirst();
        assertEquals("я".repeat(253) + "…", read.client().name());
        assertEquals(3_000, read.comment().length());
    }

    @Test
    void aTaxNumberOfAnotherLengthIsARequisite() throws Exception {
        for (String taxId : List.of("123456789", "0123456789", "012345678912", "01234567891234")) {
            byte[] file = write(OutFormat.MODERN, order("ОсОО Тулпар", taxId, ""));
            validate(file);
            String text = new String(file, OutFormat.MODERN.charset());
            boolean own = text.contains("<ИНН>" + taxId + "</ИНН>");
            assertEquals(taxId.length() >= 10 && taxId.length() <= 12, own);
            assertEquals(!own, text.contains("<Значение>" + taxId + "</Значение>"));
        }
    }

    @Test
    void emptyRequisitesAreLeftOut() {
        String text = new String(write(OutFormat.MODERN, order("Айгуль", "", "")), OutFormat.MODERN.charset());
        assertTrue(text.contains("Статус заказа"), text);
        assertFalse(text.contains("Способ доставки"), text);
        assertTrue(text.contains("<БазоваяЕдиница Код=\"796\">шт</БазоваяЕдиница>"), text);
        assertTrue(text.contains("<БазоваяЕдиница>рейс</БазоваяЕдиница>"), text);
        assertTrue(text.contains("<Значение>Услуга</Значение>"), text);
    }
}
