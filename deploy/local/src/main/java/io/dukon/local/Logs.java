package io.dukon.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The ends of log files. */
final class Logs {
    private static final int WINDOW = 256 * 1024;

    private Logs() {}

    static List<String> tail(Path log, int lines) {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - WINDOW);
            var bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            var all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            return List.of("(" + log + " cannot be read: " + e.getMessage() + ")");
        }
    }

    static String indentedTail(Path log, int lines) {
        return tail(log, lines).stream().map(line -> "    " + line).collect(Collectors.joining("\n"));
    }

    static void print(List<Part> parts, String wanted, PrintStream out) {
        var chosen = parts.stream()
                .filter(part -> wanted.isEmpty() || part.name().equalsIgnoreCase(wanted))
                .toList();
        if (chosen.isEmpty()) {
            var names = parts.stream()
                    .map(part -> part.name().toLowerCase(java.util.Locale.ROOT))
                    .collect(Collectors.joining(", "));
            throw new PlainError("There is no part called \"" + wanted + "\".", "Choose one of: " + names + ".");
        }
        for (var part : chosen) {
            out.println("--- " + part.name() + "  " + part.log());
            tail(part.log(), wanted.isEmpty() ? 20 : 400).forEach(out::println);
        }
    }
}
