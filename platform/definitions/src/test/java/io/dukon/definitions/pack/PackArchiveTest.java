package io.dukon.definitions.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.Packs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackArchiveTest {
    /** @param files name, text, name, text … */
    private static byte[] zip(String... files) {
        return zip((Object[]) files);
    }

    private static byte[] zip(Object[] files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) files[i]));
                zip.write(
                        files[i + 1] instanceof String text
                                ? text.getBytes(StandardCharsets.UTF_8)
                                : (byte[]) files[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @param files name, text or bytes, name … */
    private static byte[] of(Object... files) {
        return zip(files);
    }

    private static byte[] sound() {
        return zip("pack.yaml", Packs.HEAD, "lists/a.yaml", "{ id: a, values: [] }", "README.md", "# For people");
    }

    /** Puts a number into the n-th header of the table at the end. */
    private static byte[] patched(byte[] zip, int entry, int at, int value, int bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int found = -1;
        int place = 0;
        for (int i = 0; i < zip.length - 4 && found < entry; i++) {
            if (buffer.getInt(i) == 0x02014b50) {
                found++;
                place = i;
            }
        }
        if (bytes == 2) {
            buffer.putShort(place + at, (short) value);
        } else {
            buffer.putInt(place + at, value);
        }
        return buffer.array();
    }

    private static String[] many(int count) {
        return Stream.iterate(0, i -> i < count, i -> i + 1)
                .flatMap(i -> Stream.of("lists/x" + i + ".yaml", "{}"))
                .toArray(String[]::new);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(names(), tables(), contents()).flatMap(part -> part);
    }

    private static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("slip", zip("../pack.yaml", ""), "a name that templates may not have"),
                Arguments.of("slip inside", zip("lists/../../x.yaml", ""), "a name that templates may not have"),
                Arguments.of("absolute", zip("/etc/x.yaml", ""), "a name that templates may not have"),
                Arguments.of("drive", zip("C:\\x.yaml", ""), "a name that templates may not have"),
                Arguments.of("backslash", zip("lists\\x.yaml", ""), "a name that templates may not have"),
                Arguments.of("odd name", zip("lists/x\u202Elmay.yaml", ""), "a name that templates may not have"),
                Arguments.of("hidden", zip(".git/config.yaml", ""), "a name that templates may not have"),
                Arguments.of("deep folders", zip("a/a/a/a/a/a/a/x.yaml", ""), "a name that templates may not have"),
                Arguments.of("program", zip("lists/x.sh", "rm -rf /"), "templates hold YAML files only"),
                Arguments.of("archive in it", of("lists/inner.zip", zip("a", "b")), "templates hold YAML files only"),
                Arguments.of("twice by case", zip("lists/a.yaml", "", "lists/A.yaml", ""), "the name stands twice"));
    }

    private static Stream<Arguments> tables() {
        byte[] sound = sound();
        return Stream.of(
                Arguments.of("link", patched(sound, 1, 38, 0xA1FF << 16, 4), "the archive holds a link"),
                Arguments.of("encrypted", patched(sound, 1, 8, 1, 2), "the archive is encrypted"),
                Arguments.of("shared bytes", patched(sound, 1, 42, 0, 4), "share their bytes"),
                Arguments.of("bytes outside", patched(sound, 2, 20, 1 << 20, 4), "share their bytes"),
                Arguments.of("broken table", patched(sound, 1, 0, 7, 4), "its table is broken"));
    }

    private static Stream<Arguments> contents() {
        byte[] noise = new byte[PackArchive.LARGEST + 1];
        new Random(1).nextBytes(noise);
        byte[] sound = sound();
        return Stream.of(
                Arguments.of(
                        "bomb",
                        of("pack.yaml", "x", "a.yaml", new byte[500_000], "b.yaml", new byte[500_000]),
                        "far more than it is"),
                Arguments.of("large bomb", of("a.yaml", new byte[50_000_000]), "larger than 512 KB"),
                Arguments.of("large file", of("a.yaml", half(noise, 600_000)), "larger than 512 KB"),
                Arguments.of("large archive", noise, "larger than 2 MB"),
                Arguments.of("many files", zip(many(1_001)), "more than 1000 files"),
                Arguments.of("not UTF-8", of("pack.yaml", new byte[] {(byte) 0xC3, 0x28}), "not UTF-8"),
                Arguments.of("not a zip", "hello".getBytes(StandardCharsets.UTF_8), "not a zip archive"),
                Arguments.of("nothing", new byte[0], "not a zip archive"),
                Arguments.of("empty", of(), "it holds nothing"),
                Arguments.of("cut off", Arrays.copyOf(sound, sound.length / 2), "not a zip archive"),
                Arguments.of("no head", zip("lists/a.yaml", "{ id: a, values: [] }"), "the template has no pack.yaml"));
    }

    private static byte[] half(byte[] noise, int length) {
        return Arrays.copyOf(noise, length);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedInTimeWithAReason(String name, byte[] zip, String reason) {
        PackArchive.read(sound());
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long start = processor.getCurrentThreadCpuTime();
        ReadResult read = PackArchive.read(zip);
        Duration took = Duration.ofNanos(processor.getCurrentThreadCpuTime() - start);
        assertTrue(read.hasErrors());
        assertTrue(read.findings().toString().contains(reason), read.findings().toString());
        assertTrue(took.toMillis() < 200, took + " is too long");
    }

    @Test
    void readsWhatPeopleZip() {
        assertEquals(List.of(), PackArchive.read(sound()).findings());
        byte[] inFolder = zip("florist/pack.yaml", Packs.HEAD, "florist/lists/a.yaml", "{ id: a, values: [] }");
        assertEquals("a", PackArchive.read(inFolder).pack().items().getFirst().id());
    }

    @Test
    void readsWhatWasWritten() {
        Pack pack =
                Packs.read("lists/a.yaml", "{ id: a, values: [ { id: b } ] }").pack();
        assertEquals(pack, PackArchive.read(PackWriter.zip(pack)).pack());
    }

    /** Whatever bytes come: an answer, never an exception. */
    @Test
    void brokenBytesAreAnswered() {
        byte[] sound = sound();
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            byte[] broken = sound.clone();
            for (int j = 0; j <= i % 4; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            PackArchive.read(broken);
        }
    }
}
