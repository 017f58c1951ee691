package io.dukon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short fingerprint of files: names and contents, not times, so that a fresh checkout is not a change. */
final class Stamp {
    private Stamp() {}

    static String of(Path... roots) throws IOException {
        var digest = sha256();
        for (var root : roots) {
            for (var file : files(root)) {
                digest.update(root.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
                digest.update((byte) 0);
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    static boolean matches(Path stampFile, String stamp) throws IOException {
        return Files.exists(stampFile) && Files.readString(stampFile).strip().equals(stamp);
    }

    private static List<Path> files(Path root) throws IOException {
        try (var walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
