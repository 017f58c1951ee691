package io.dukon.exchange.commerceml;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The last piece of a file is known by its end, in every encoding that files have. */
class EndingTest {

    @Test
    void a_file_ends_with_its_root_element() {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1251"),
                Charset.forName("KOI8-R"))) {
            String end = "x".repeat(1000) + "</Документ></КоммерческаяИнформация>";
            assertTrue(CommerceMl.ends(end.getBytes(charset)), charset.name());
            assertTrue(CommerceMl.ends((end + "\r\n\r\n").getBytes(charset)), charset.name());
            assertFalse(CommerceMl.ends((end + "</Документ>").getBytes(charset)), charset.name());
        }
        assertTrue(CommerceMl.ends("</cml:КоммерческаяИнформация >".getBytes(StandardCharsets.UTF_8)));
        assertFalse(CommerceMl.ends("<КоммерческаяИнформация>".getBytes(StandardCharsets.UTF_8)));
        assertFalse(CommerceMl.ends(new byte[0]));
    }

    @Test
    void an_archive_ends_with_its_table_of_contents() throws IOException {
        for (String remark : List.of("", "made by 1C", "r".repeat(60_000))) {
            byte[] archive = archive(remark);
            assertTrue(CommerceMl.ends(archive));
            assertFalse(CommerceMl.ends(Arrays.copyOf(archive, archive.length - 1)));
            assertFalse(CommerceMl.ends(Arrays.copyOf(archive, archive.length + 1)));
        }
    }

    private static byte[] archive(String remark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(remark);
            zip.putNextEntry(new ZipEntry("a.xml"));
            zip.write(new byte[100]);
        }
        return out.toByteArray();
    }
}
