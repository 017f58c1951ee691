package io.dukon.definitions.pack;

import io.dukon.definitions.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A pack that somebody uploads, in a zip. It is hostile until it has been read: nothing is written to disk, every size
 * is counted while it grows, and the first thing that is wrong ends the reading.
 */
public final class PackArchive {
    /** Bytes of the archive. */
    public static final int LARGEST = 2 * 1024 * 1024;

    static final int MOST_OUT = 4 * 1024 * 1024;
    static final int MOST_RATIO = 100;
    private static final Pattern NAME =
            Pattern.compile("[a-zA-Z0-9_][a-zA-Z0-9_.-]*(/[a-zA-Z0-9_][a-zA-Z0-9_.-]*){0,5}");
    private static final Set<String> READ_BY_PEOPLE = Set.of("README.md", "CHANGELOG.md", "LICENSE");

    private final SortedMap<String, String> files = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private final int size;
    private int out;
    private int entries;

    private PackArchive(int size) {
        this.size = size;
    }

    /** Never throws for what stands in the bytes: findings say what is wrong. */
    public static ReadResult read(byte[] zip) {
        try {
            if (zip.length > LARGEST) {
                throw new Refused("", "large_archive");
            }
            ZipDirectory.of(zip).refuseOddEntries();
            PackArchive archive = new PackArchive(zip.length);
            archive.unpack(zip);
            return PackReader.read(archive.files);
        } catch (Refused refused) {
            return refused(Finding.error(refused.file, 0, refused.phrase, refused.phrase.hint()));
        } catch (IOException | IllegalArgumentException broken) {
            return refused(Finding.error("", 0, "broken_archive", broken.getMessage()));
        }
    }

    private static ReadResult refused(Finding finding) {
        return new ReadResult(new Pack(Manifest.of(Json.object()), List.of()), List.of(finding), new Sources());
    }

    private void unpack(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > PackFolder.MOST_FILES) {
                    throw new Refused("", "many_files", PackFolder.MOST_FILES);
                }
                take(entry, zip);
            }
        }
        if (entries == 0) {
            throw new Refused("", "empty_archive");
        }
        within();
    }

    private void take(ZipEntry entry, InputStream content) throws IOException {
        String name = entry.getName();
        if (entry.isDirectory()) {
            check(name, name.substring(0, name.length() - 1));
            return;
        }
        check(name, name);
        byte[] bytes = content.readNBytes(YamlText.LARGEST * 2 + 1);
        out += bytes.length;
        if (out > MOST_OUT || (long) out > (long) size * MOST_RATIO) {
            throw new Refused(shown(name), "archive_bomb");
        }
        if (bytes.length > YamlText.LARGEST * 2) {
            throw new Refused(shown(name), "large_file", 512);
        }
        if (!READ_BY_PEOPLE.contains(name)) {
            files.put(name, text(name, bytes));
        }
    }

    private void check(String name, String path) {
        if (!NAME.matcher(path).matches() || path.contains("..") || name.length() > 200) {
            throw new Refused(shown(name), "archive_name");
        }
        if (!names.add(path.toLowerCase(Locale.ROOT))) {
            throw new Refused(shown(name), "archive_twice");
        }
        boolean file = name.equals(path);
        if (file && !name.endsWith(".yaml") && !READ_BY_PEOPLE.contains(name)) {
            throw new Refused(shown(name), "not_yaml_file");
        }
    }

    /** Zips of people often hold one folder with the pack in it. */
    private void within() {
        List<String> paths = new ArrayList<>(files.keySet());
        String folder = paths.isEmpty() || !paths.getFirst().contains("/")
                ? null
                : paths.getFirst().substring(0, paths.getFirst().indexOf('/') + 1);
        if (folder != null
                && files.containsKey(folder + "pack.yaml")
                && paths.stream().allMatch(path -> path.startsWith(folder))) {
            SortedMap<String, String> inside = new TreeMap<>();
            files.forEach((path, text) -> inside.put(path.substring(folder.length()), text));
            files.clear();
            files.putAll(inside);
        }
    }

    private static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new Refused(shown(name), "not_utf8");
        }
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7E]", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }

    /** What ends the reading. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String file;
        private final transient Phrase phrase;

        Refused(String file, String code, Object... args) {
            super(code);
            this.file = file;
            this.phrase = Phrase.of(code, args);
        }
    }
}
