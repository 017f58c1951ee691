package io.dukon.exchange.commerceml;

import io.dukon.kernel.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes the one XML file out of an archive; whatever is not an archive is passed on as it is. */
final class Archive {

    private static final int RATIO_FREE = 1024 * 1024;
    /** Archives made on Windows name Russian files so, and do not say it; those that say UTF-8 are read as they say. */
    private static final Charset NAMES = Charset.forName("IBM866");

    private Archive() {}

    static byte[] open(byte[] file) {
        if (file.length == 0) {
            throw Problem.of(422, "exchange", "empty_file");
        }
        if (file.length > Limits.FILE) {
            throw tooLarge();
        }
        return isArchive(file) ? onlyFile(file) : file;
    }

    private static boolean isArchive(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] < 9 && file[3] < 9;
    }

    private static byte[] onlyFile(byte[] file) {
        byte[] found = null;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), NAMES)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (found != null || !entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
                    throw Problem.of(422, "exchange", "archive_not_single");
                }
                found = inflate(zip, file.length);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.of(422, "exchange", "archive_broken").causedBy(e);
        }
        if (found == null) {
            throw Problem.of(422, "exchange", "archive_not_single");
        }
        return found;
    }

    /** The XML files of an archive by their names, without folders; pictures and whatever else is there are left. */
    static Map<String, byte[]> files(byte[] archive) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        long all = 0;
        long passed = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), NAMES)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replaceAll("^.*[/\\\\]", "");
                if (entry.isDirectory() || !name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
                    passed = pass(zip, passed);
                } else {
                    byte[] content = inflate(zip, archive.length);
                    all += content.length;
                    found.putIfAbsent(name, content);
                }
                if (all > Limits.ARCHIVE || found.size() > Limits.FILES) {
                    throw tooLarge();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.of(422, "exchange", "archive_broken").causedBy(e);
        }
        if (found.isEmpty()) {
            throw Problem.of(422, "exchange", "archive_empty");
        }
        return found;
    }

    private static byte[] inflate(ZipInputStream zip, int packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[16 * 1024];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            out.write(chunk, 0, read);
            if (out.size() > Limits.FILE || out.size() > RATIO_FREE && out.size() / packed > Limits.RATIO) {
                throw tooLarge();
            }
        }
        return out.toByteArray();
    }

    /** What is left aside costs time too. */
    private static long pass(ZipInputStream zip, long before) throws IOException {
        byte[] chunk = new byte[16 * 1024];
        long passed = before;
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            passed += read;
            if (passed > Limits.PASSED) {
                throw tooLarge();
            }
        }
        return passed;
    }

    private static Problem tooLarge() {
        return Problem.of(413, "exchange", "file_too_large", String.valueOf(Limits.FILE / (1024 * 1024)));
    }
}
