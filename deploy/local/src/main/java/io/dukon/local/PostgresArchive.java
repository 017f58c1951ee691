package io.dukon.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The name of the archive inside the binaries' jar, which differs by machine. */
final class PostgresArchive {
    private PostgresArchive() {}

    static String forThisMachine() {
        return name(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Files.exists(Path.of("/etc/alpine-release")));
    }

    static String name(String os, String arch, boolean alpine) {
        var system = os.toLowerCase(Locale.ROOT).startsWith("mac")
                ? "darwin"
                : os.toLowerCase(Locale.ROOT).replaceAll("\\s.*", "");
        var machine =
                switch (arch) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> arch;
                };
        return "/postgres-" + system + "-" + machine + (alpine ? "-alpine_linux" : "") + ".txz";
    }
}
