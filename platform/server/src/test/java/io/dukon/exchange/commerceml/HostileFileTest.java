package io.dukon.exchange.commerceml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.kernel.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files that are wrong, by accident or on purpose: each a clear refusal, or a report for the one document. */
class HostileFileTest {

    private static String refusal(byte[] file) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThrows(Problem.class, () -> CommerceMl.read(file, "KGS"))
                        .code());
    }

    private static byte[] zip(String name, byte[] content, String... others) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            for (String other : others) {
                zip.putNextEntry(new ZipEntry(other));
                zip.write(1);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    @Test
    void refusesWhatIsNoXml() {
        assertEquals("empty_file", refusal(new byte[0]));
        assertEquals("not_xml", refusal(Sample.utf8("Номер;Сумма\n1;200")));
        assertEquals("not_xml", refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3}));
        assertEquals("not_commerceml", refusal(Sample.utf8("<html><body>404</body></html>")));
        assertEquals("catalogue", refusal(Sample.file("<Каталог><Ид>1</Ид></Каталог>")));
        byte[] random = new byte[100_000];
        new Random(1).nextBytes(random);
        assertTrue(List.of("not_xml", "not_commerceml").contains(refusal(random)));
    }

    @Test
    void refusesEntitiesThatGrow() {
        StringBuilder lol = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            lol.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertEquals(
                "document_type", refusal(Sample.utf8(lol + "]><КоммерческаяИнформация>&a9;</КоммерческаяИнформация>")));
    }

    @Test
    void refusesEntitiesFromOutside() {
        String xxe = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        assertEquals("document_type", refusal(Sample.utf8(xxe + Sample.HEAD + Sample.TAIL)));
        assertEquals("document_type", refusal(Sample.utf8(Sample.HEAD + "<!doctype x>" + Sample.TAIL)));
    }

    @Test
    void anUnknownEntityIsTheFaultOfItsOrder() {
        ParsedFile file = Sample.read(Sample.order("1", "<Комментарий>&f;</Комментарий>"), Sample.order("2", ""));
        assertEquals("order_broken", file.orders().get(0).issue().code());
        assertNull(file.orders().get(1).issue());
    }

    @Test
    void saysWhichEncodingIsUnknown() {
        Problem problem = assertThrows(
                Problem.class,
                () -> CommerceMl.read(
                        "<?xml version=\"1.0\" encoding=\"x-klingon\"?><a/>".getBytes(StandardCharsets.US_ASCII),
                        "KGS"));
        assertEquals("encoding_unknown", problem.code());
        assertEquals("x-klingon", problem.args()[0]);
    }

    @Test
    void readsAFileThatLiesAboutItsEncoding() {
        String text = new String(Sample.file(Sample.order("1", "")), StandardCharsets.UTF_8);
        byte[] saidUtf8 = text.getBytes(Charset.forName("windows-1251"));
        byte[] said1251 = Sample.utf8(text.replace("UTF-8", "windows-1251"));
        byte[] marked = Sample.utf8("\uFEFF" + text.replace("UTF-8", "windows-1251"));
        for (byte[] file : List.of(
                saidUtf8, said1251, marked, text.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16))) {
            assertEquals(
                    "Пиала",
                    CommerceMl.read(file, "KGS")
                            .orders()
                            .getFirst()
                            .lines()
                            .getFirst()
                            .name());
        }
    }

    @Test
    void wrongBytesAreTheFaultOfTheirOrder() {
        byte[] file = Sample.file(Sample.order("1", "<Комментарий>@</Комментарий>"), Sample.order("2", ""));
        for (int i = 0; i < file.length; i++) {
            file[i] = file[i] == '@' ? (byte) 0xFF : file[i];
        }
        ParsedFile read = CommerceMl.read(file, "KGS");
        assertEquals("order_damaged", read.orders().get(0).issue().code());
        assertEquals("1", read.orders().get(0).number());
        assertNull(read.orders().get(1).issue());
    }

    @Test
    void takesTheOneFileOfAnArchive() {
        assertEquals(
                2,
                CommerceMl.read(zip("orders.xml", Sample.real()), "KGS")
                        .orders()
                        .size());
        assertEquals("archive_not_single", refusal(zip("orders.xml", Sample.real(), "more.xml")));
        assertEquals("archive_not_single", refusal(zip("photo.jpg", new byte[10])));
        assertEquals("archive_broken", refusal(Arrays.copyOf(zip("orders.xml", Sample.real()), 900)));
    }

    /** Windows writes names in the code page of its language and does not say which. */
    @Test
    void opensAnArchiveWithARussianNameOfWindows() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("IBM866"))) {
            zip.putNextEntry(new ZipEntry("заказы.xml"));
            zip.write(Sample.real());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertEquals(2, CommerceMl.read(out.toByteArray(), "KGS").orders().size());
        assertEquals(Set.of("заказы.xml"), CommerceMl.unpack(out.toByteArray()).keySet());
        assertEquals(
                Set.of("заказы.xml"),
                CommerceMl.unpack(zip("webdata/заказы.xml", Sample.real())).keySet());
    }

    @Test
    void whatAnArchiveHoldsBesidesCostsNothingWithoutEnd() {
        byte[] picture = new byte[Limits.FILE + 1];
        byte[] bomb = pictures(picture, (int) (Limits.PASSED / picture.length) + 1);
        assertTrue(bomb.length < Limits.FILE);
        assertEquals(
                "file_too_large",
                assertThrows(Problem.class, () -> CommerceMl.unpack(bomb)).code());
        assertEquals(
                Set.of("import.xml"),
                CommerceMl.unpack(zip("import_files/picture.bmp", picture, "import.xml"))
                        .keySet());
    }

    private static byte[] pictures(byte[] picture, int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("import.xml"));
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("import_files/" + i + ".bmp"));
                zip.write(picture);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** As 1C writes a file when it has nothing to say. */
    @Test
    void aFileWithNothingInsideIsWhole() {
        String nothing = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<КоммерческаяИнформация ВерсияСхемы=\"2.05\"/>";
        assertFalse(CommerceMl.read(Sample.utf8(nothing), "KGS").cut());
        assertTrue(CommerceMl.read(Sample.utf8(nothing.substring(0, nothing.length() - 2)), "KGS")
                .cut());
        assertTrue(
                CommerceMl.read(Sample.utf8(nothing.replace("/>", ">")), "KGS").cut());
        assertTrue(CommerceMl.read(Sample.utf8(nothing.replace("/>", "><Каталог/>") + Sample.order("1", "")), "KGS")
                .cut());
    }

    @Test
    void refusesAnArchiveThatGrows() {
        byte[] bomb = zip("orders.xml", new byte[200 * 1024 * 1024]);
        assertTrue(bomb.length < Limits.FILE);
        assertEquals("file_too_large", refusal(bomb));
        assertEquals("file_too_large", refusal(new byte[Limits.FILE + 1]));
    }

    @Test
    void depthAndCountsAreLimited() {
        String deep = "<Документ><Ид>1</Ид>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</Документ>";
        String wide = "<Документ><Ид>2</Ид>" + "<a/>".repeat(Limits.ELEMENTS + 1) + "</Документ>";
        String longest =
                "<Документ><Ид>3</Ид><Комментарий>" + "я".repeat(Limits.VALUE + 1) + "</Комментарий></Документ>";
        String lines = Sample.order(
                "4", "<Товары>" + "<Товар><Наименование>a</Наименование></Товар>".repeat(Limits.LINES) + "</Товары>");
        ParsedFile file = Sample.read(deep, wide, longest, lines, Sample.order("5", ""));
        assertEquals(
                List.of("order_too_large", "order_too_large", "order_too_large", "too_many_lines"),
                file.orders().stream()
                        .limit(4)
                        .map(order -> order.issue().code())
                        .toList());
        assertNull(file.orders().get(4).issue());
        assertEquals("too_many_documents", refusal(Sample.file("<Документ/>".repeat(Limits.DOCUMENTS + 1))));
    }

    /** Any single wrong byte in the second of three orders leaves the first and the third as they are. */
    @Test
    void aBrokenOrderTakesNobodyWithIt() {
        byte[] file = Sample.file(Sample.order("1", ""), Sample.order("2", ""), Sample.order("3", ""));
        int from = new String(file, StandardCharsets.ISO_8859_1)
                .indexOf("<", Sample.utf8(Sample.HEAD + Sample.order("1", "")).length);
        int to = from + Sample.utf8(Sample.order("2", "")).length;
        for (int i = from; i < to; i++) {
            for (byte wrong : new byte[] {'<', '>', '&', 0, '"', '/'}) {
                byte[] broken = file.clone();
                broken[i] = wrong;
                List<ParsedOrder> good = CommerceMl.read(broken, "KGS").orders().stream()
                        .filter(order -> order.issue() == null)
                        .toList();
                assertTrue(good.stream().anyMatch(order -> order.externalId().equals("1")), "first, byte " + i);
                assertTrue(good.stream().anyMatch(order -> order.externalId().equals("3")), "third, byte " + i);
                assertTrue(good.size() <= 3);
            }
        }
    }
}
