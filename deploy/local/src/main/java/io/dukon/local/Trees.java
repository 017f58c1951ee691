package io.dukon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.function.Predicate;

/** Whole directories: copied, linked, deleted. */
final class Trees {
    private Trees() {}

    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var walk = Files.walk(root)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        each(
                from,
                to,
                path -> true,
                (source, target) -> Files.copy(
                        source, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES));
    }

    /**
     * Hard links cost nothing, and the running server keeps its files when a build replaces the originals. On another
     * disk, or where links are forbidden, a copy does the same.
     */
    static void link(Path from, Path to, Predicate<Path> wanted) throws IOException {
        each(from, to, wanted, (source, target) -> {
            try {
                Files.createLink(target, source);
            } catch (IOException | UnsupportedOperationException notHere) {
                Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        });
    }

    private static void each(Path from, Path to, Predicate<Path> wanted, Placing placing) throws IOException {
        try (var walk = Files.walk(from)) {
            for (var source :
                    walk.filter(path -> wanted.test(from.relativize(path))).toList()) {
                var target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    placing.place(source, target);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Placing {
        void place(Path source, Path target) throws IOException;
    }
}
