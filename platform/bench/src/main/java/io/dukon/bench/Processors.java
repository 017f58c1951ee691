package io.dukon.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How much of the machine's processors others took while we measured, from {@code /proc}. */
final class Processors {

    private static final Path PROC = Path.of("/proc");

    private final String home;
    private final long[] start;

    /** @param home what the command lines of our own processes contain */
    Processors(Path home) {
        this.home = home.toString();
        this.start = now();
    }

    /** Between 0 and 1, of all processors, since the start; NaN where there is no {@code /proc}. */
    double others() {
        long[] end = now();
        double total = end[0] - start[0];
        return total == 0 ? Double.NaN : Math.max(0, (end[1] - start[1] - (end[2] - start[2])) / total);
    }

    /** Clock ticks since boot: all, busy ones, our own. */
    private long[] now() {
        if (!Files.exists(PROC.resolve("stat"))) {
            return new long[3];
        }
        String[] words =
                read(PROC.resolve("stat")).lines().findFirst().orElseThrow().split(" +");
        long total = 0;
        for (int i = 1; i <= 8; i++) {
            total += Long.parseLong(words[i]);
        }
        long idle = Long.parseLong(words[4]) + Long.parseLong(words[5]);
        return new long[] {total, total - idle, own()};
    }

    private long own() {
        try (Stream<Path> all = Files.list(PROC)) {
            Set<String> ours =
                    new TreeSet<>(Set.of(Long.toString(ProcessHandle.current().pid())));
            var processes = all.filter(path -> path.getFileName().toString().matches("\\d+"))
                    .toList();
            processes.stream()
                    .filter(path -> read(path.resolve("cmdline")).contains(home))
                    .forEach(path -> ours.add(path.getFileName().toString()));
            return processes.stream().mapToLong(path -> ticks(path, ours)).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a process of ours or a child of one, with those of its children that ended: the database's sessions come and go. */
    private static long ticks(Path process, Set<String> ours) {
        String stat = read(process.resolve("stat"));
        if (stat.isEmpty()) {
            return 0;
        }
        String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        boolean own = ours.contains(process.getFileName().toString());
        if (!own && !ours.contains(words[1])) {
            return 0;
        }
        long ticks = Long.parseLong(words[11]) + Long.parseLong(words[12]);
        return own ? ticks + Long.parseLong(words[13]) + Long.parseLong(words[14]) : ticks;
    }

    /** Nothing when the process is gone meanwhile. */
    private static String read(Path file) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
