package io.dukon.definitions.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A pack's folder on disk: its YAML files in the order of their paths; links are no files of it. */
public record PackFolder(Path root) {
    static final int MOST_FILES = 1000;
    static final int LARGEST = 2 * 1024 * 1024;

    /** @throws UncheckedIOException when the folder cannot be listed */
    public List<Path> files() {
        try (Stream<Path> all = Files.walk(root, 6)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted((a, b) -> name(a).compareTo(name(b)))
                    .limit(MOST_FILES + 1L)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The path inside the pack, with slashes. */
    public String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
