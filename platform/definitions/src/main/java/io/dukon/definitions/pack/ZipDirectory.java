package io.dukon.definitions.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The table at the end of a zip: what a reader of the entries alone never sees. Symbolic links, entries that share bytes
 * and secrets stand only there.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE 4.3.12</a>
 */
record ZipDirectory(List<Entry> entries, int start) {
    private static final int END = 0x06054b50;
    private static final int HEADER = 0x02014b50;
    private static final int SHORTEST_END = 22;
    private static final int SHORTEST_HEADER = 46;
    private static final int LINK = 0xA;

    private record Entry(int flags, int type, long compressed, long offset) {}

    /** @throws PackArchive.Refused when there is no such table */
    static ZipDirectory of(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - SHORTEST_END;
        while (end >= 0 && bytes.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw new PackArchive.Refused("", "no_end");
        }
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        int start = bytes.getInt(end + 16);
        List<Entry> entries = new ArrayList<>();
        int at = start;
        for (int i = 0; i < count; i++) {
            if (at < 0 || at > zip.length - SHORTEST_HEADER || bytes.getInt(at) != HEADER) {
                throw new PackArchive.Refused("", "broken_table");
            }
            entries.add(new Entry(
                    bytes.getShort(at + 8),
                    bytes.getInt(at + 38) >>> 28,
                    Integer.toUnsignedLong(bytes.getInt(at + 20)),
                    Integer.toUnsignedLong(bytes.getInt(at + 42))));
            at += SHORTEST_HEADER + length(bytes, at + 28) + length(bytes, at + 30) + length(bytes, at + 32);
        }
        return new ZipDirectory(entries, start);
    }

    private static int length(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /** @throws PackArchive.Refused when an entry is a link, is encrypted, or shares bytes with another */
    void refuseOddEntries() {
        long free = 0;
        List<Entry> inOrder =
                entries.stream().sorted(Comparator.comparing(Entry::offset)).toList();
        for (Entry entry : inOrder) {
            if (entry.type() == LINK) {
                throw new PackArchive.Refused("", "archive_link");
            }
            if ((entry.flags() & 1) != 0) {
                throw new PackArchive.Refused("", "archive_encrypted");
            }
            if (entry.offset() < free || entry.offset() + entry.compressed() > start) {
                throw new PackArchive.Refused("", "archive_shared");
            }
            free = entry.offset() + entry.compressed();
        }
    }
}
