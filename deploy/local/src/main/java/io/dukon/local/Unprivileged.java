package io.dukon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. In a user namespace of its own the process is nobody to itself while the files
 * stay root's, so nothing has to change hands. Where namespaces are forbidden the data goes to the user nobody.
 */
final class Unprivileged {
    private static final int NOBODY = 65534;

    private Unprivileged() {}

    static List<String> prefix(Path... owned) throws IOException {
        if (!Commands.root()) {
            return List.of();
        }
        if (Commands.succeeds("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        if (Commands.succeeds("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "true")) {
            for (var path : owned) {
                handOver(path);
            }
            return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        }
        throw new PlainError(
                "PostgreSQL does not run as root, and neither unshare nor setpriv can run it as somebody else here.",
                "Run ./dukon as an ordinary user, or install util-linux.");
    }

    private static void handOver(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var walk = Files.walk(root)) {
            for (var path : walk.toList()) {
                Files.setAttribute(path, "unix:uid", NOBODY, java.nio.file.LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", NOBODY, java.nio.file.LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
