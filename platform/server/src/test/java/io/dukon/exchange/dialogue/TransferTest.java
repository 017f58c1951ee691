package io.dukon.exchange.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Problem;
import io.dukon.tenancy.Tenant;
import io.dukon.tenancy.Tenants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A piece that came twice on end: nothing is doubled when it was sent again, nothing is lost when the file repeats itself. */
class TransferTest {

    private static final int PIECE = 100;

    private final List<String> names = new ArrayList<>();

    private static byte[] catalogue(int products) {
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><КоммерческаяИнформация><Каталог><Товары>");
        for (int i = 0; i < products; i++) {
            xml.append("<Товар><Ид>p")
                    .append(i)
                    .append("</Ид><Наименование>Cup ")
                    .append(i)
                    .append("</Наименование></Товар>");
        }
        return xml.append("</Товары></Каталог></КоммерческаяИнформация>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> pieces(byte[] file, int length) {
        List<byte[]> pieces = new ArrayList<>();
        for (int at = 0; at < file.length; at += length) {
            pieces.add(Arrays.copyOfRange(file, at, Math.min(file.length, at + length)));
        }
        return pieces;
    }

    /** The pieces with one of them sent once more, as a fresh copy. */
    private static List<byte[]> again(List<byte[]> pieces, int which) {
        List<byte[]> sent = new ArrayList<>(pieces);
        sent.add(which, pieces.get(which).clone());
        return sent;
    }

    private List<String> read(List<byte[]> pieces) {
        names.clear();
        Reading reading = new Reading();
        reading.tenants = new Tenants() {
            @Override
            public Tenant current() {
                return new Tenant(null, null, null, null, null, "KGS", 0, 0, false, null);
            }
        };
        reading.files = new FileWork() {
            @Override
            void begin(Hold hold, List<Item> all, List<Outcome> unreadable) {
                all.forEach(item -> names.add(item.content().path("externalId").asText()));
                unreadable.forEach(outcome -> names.add("unreadable " + outcome.what()));
            }
        };
        Caller onec = Caller.exchange(Ids.next(), "1C", "en");
        ExchangeFile file = new ExchangeFile(
                Ids.next(), "import.xml", 1, 1, "receiving", 0, 0, ExchangeReport.EMPTY, null, null, null, 1);
        Callers.run(onec, () -> reading.read(file, new Transfer(pieces)));
        return List.copyOf(names);
    }

    @Test
    void whichever_piece_is_sent_again_the_file_is_read_as_if_it_had_come_once() {
        byte[] file = catalogue(20);
        List<String> whole = read(pieces(file, PIECE));
        assertEquals(20, whole.size());
        List<byte[]> pieces = pieces(file, PIECE);
        for (int i = 0; i < pieces.size(); i++) {
            assertEquals(whole, read(again(pieces, i)), "piece " + i);
            assertEquals(whole, read(again(again(pieces, i), i)), "piece " + i + ", three times");
        }
        assertEquals(whole, read(again(List.of(file), 0)), "a file of one piece");
    }

    @Test
    void a_file_that_begins_anew_in_the_middle_is_refused_whole() {
        List<byte[]> pieces = pieces(catalogue(20), PIECE);
        for (int i = 2; i <= pieces.size(); i++) {
            List<byte[]> sent = new ArrayList<>(pieces.subList(0, i));
            sent.addAll(pieces);
            Problem refused = assertThrows(Problem.class, () -> read(sent));
            assertEquals("transfer_repeated", refused.code());
            assertEquals(List.of(), names);
        }
    }

    @Test
    void an_archive_that_repeats_itself_is_opened_as_it_came() throws IOException {
        byte[] flat = new byte[20 * PIECE];
        byte[] archive = archive(flat, catalogue(2));
        List<byte[]> pieces = pieces(archive, PIECE);
        Transfer transfer = new Transfer(pieces);
        assertEquals(2, transfer.readings().size(), "a picture of one colour repeats itself");
        assertEquals(List.of("import.xml"), opened(transfer));
    }

    @Test
    void an_archive_of_which_a_piece_was_sent_again_is_opened() throws IOException {
        byte[] archive = archive(noise(900), catalogue(2));
        List<byte[]> pieces = pieces(archive, PIECE);
        for (int i = 0; i < pieces.size(); i++) {
            assertEquals(List.of("import.xml"), opened(new Transfer(again(pieces, i))), "piece " + i);
        }
    }

    private static List<String> opened(Transfer transfer) {
        return List.copyOf(new Reading().unpack(transfer).keySet());
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    /** A picture, kept as it is, then the file. */
    private static byte[] archive(byte[] picture, byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry stored = new ZipEntry("picture.bmp");
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(picture.length);
            CRC32 sum = new CRC32();
            sum.update(picture);
            stored.setCrc(sum.getValue());
            zip.putNextEntry(stored);
            zip.write(picture);
            zip.putNextEntry(new ZipEntry("import.xml"));
            zip.write(file);
        }
        return out.toByteArray();
    }
}
