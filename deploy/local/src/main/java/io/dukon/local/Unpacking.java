package io.dukon.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Archives into directories, all or nothing: unpacked beside and renamed at the end. An unpacking that was cut short
 * (full disk, kill, no memory) is therefore never mistaken for a program, and the next start simply repeats it.
 */
final class Unpacking {
    private Unpacking() {}

    static void tarXz(InputStream archive, Path target) throws IOException {
        var half = halfDone(target);
        try (var tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = inside(half, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    if (entry.isSymbolicLink()) {
                        Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                    } else {
                        write(tar, path, (entry.getMode() & 0100) != 0);
                    }
                }
            }
        }
        finish(half, target);
    }

    /** Leaves out the archive's single top directory. */
    static void zip(Path archive, Path target) throws IOException {
        var half = halfDone(target);
        try (var zip = ZipFile.builder().setPath(archive).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                if (entry.isDirectory() || name.isEmpty()) {
                    continue;
                }
                var path = inside(half, name);
                Files.createDirectories(path.getParent());
                try (var in = zip.getInputStream(entry)) {
                    write(in, path, (entry.getUnixMode() & 0100) != 0 || name.endsWith(".sh"));
                }
            }
        }
        finish(half, target);
    }

    private static Path halfDone(Path target) throws IOException {
        var half = target.resolveSibling(target.getFileName() + ".unpacking");
        Trees.delete(half);
        Trees.delete(target);
        Files.createDirectories(half);
        return half;
    }

    private static void finish(Path half, Path target) throws IOException {
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path inside(Path directory, String name) throws IOException {
        var path = directory.resolve(name).normalize();
        if (!path.startsWith(directory)) {
            throw new IOException("The archive wants to write outside of its directory: " + name);
        }
        return path;
    }

    private static void write(InputStream in, Path path, boolean executable) throws IOException {
        Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
        if (executable) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
