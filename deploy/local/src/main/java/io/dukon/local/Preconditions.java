package io.dukon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;

/** What must be true before anything is started, so that a start never fails half way for a reason known before. */
final class Preconditions {
    private static final long ROOM = 2L << 30;

    private final Settings settings;

    Preconditions(Settings settings) {
        this.settings = settings;
    }

    void check(List<Part> parts) throws IOException {
        requireRoom(Files.getFileStore(settings.home()).getUsableSpace());
        requireOurs();
        requirePorts(parts);
    }

    static void requireRoom(long free) {
        if (free < ROOM) {
            throw new PlainError(
                    "The disk is almost full: " + (free >> 20) + " MB are free, Dukon needs 2048 MB.",
                    "Free some space, or put the data elsewhere: DUKON_HOME=/other/disk ./dukon up");
        }
    }

    private void requireOurs() throws IOException {
        for (var directory : List.of(settings.home(), settings.programs())) {
            Files.createDirectories(directory);
            if (!Files.isWritable(directory)) {
                throw new PlainError(
                        directory + " belongs to another user.",
                        "Use the user who ran ./dukon before, or another place: DUKON_HOME=$HOME/.dukon ./dukon up");
            }
        }
    }

    private void requirePorts(List<Part> parts) {
        var ours = new HashSet<Integer>();
        parts.stream().filter(Part::running).forEach(part -> ours.addAll(part.ports()));
        settings.ports().all().stream()
                .filter(port -> !ours.contains(port.number()))
                .forEach(Port::requireFree);
    }
}
