package io.dukon.definitions.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of packs. A pack is a folder named by its key: it holds its one release itself, or each of its releases in a
 * folder named by the version.
 */
public record Shelf(Path root) {
    private static final String MANIFEST = "pack.yaml";
    private static final Comparator<Path> BY_VERSION = Comparator.comparing(folder -> Version.parse(name(folder)));

    /** The shelf on which the folder of a release stands. */
    public static Shelf around(Path release) {
        Path folder = release.toAbsolutePath().normalize();
        boolean versioned = Version.written(name(folder)) && folder.getParent().getParent() != null;
        return new Shelf(versioned ? folder.getParent().getParent() : folder.getParent());
    }

    /** The folder itself if it is a release, else the highest release in it. */
    public static Optional<Path> release(Path folder) {
        return releases(folder).reduce((lower, higher) -> higher);
    }

    /** Folders of all releases, by key, then by version. */
    public List<Path> releases() {
        return children(root).sorted().flatMap(Shelf::releases).toList();
    }

    /** The folder of the highest release of a pack. */
    public Optional<Path> highest(String key) {
        return key.matches("[a-z][a-z0-9-]*") ? release(root.resolve(key)) : Optional.empty();
    }

    private static Stream<Path> releases(Path folder) {
        if (isRelease(folder)) {
            return Stream.of(folder);
        }
        return children(folder)
                .filter(child -> Version.written(name(child)) && isRelease(child))
                .sorted(BY_VERSION);
    }

    private static boolean isRelease(Path folder) {
        return Files.isRegularFile(folder.resolve(MANIFEST));
    }

    private static Stream<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path folder) {
        return folder.getFileName() == null ? "" : folder.getFileName().toString();
    }
}
