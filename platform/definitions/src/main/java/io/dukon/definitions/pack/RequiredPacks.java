package io.dukon.definitions.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Packs that a pack builds upon, found in the folders beside it, in the order in which they must be installed. */
public final class RequiredPacks {
    private RequiredPacks() {}

    /** Those that are not there are left out: the check says so. */
    public static List<Pack> of(Path dir, Manifest manifest) {
        Map<String, Pack> found = new LinkedHashMap<>();
        collect(dir.toAbsolutePath().getParent(), manifest, found, 0);
        return new ArrayList<>(found.values());
    }

    private static void collect(Path shelf, Manifest manifest, Map<String, Pack> found, int depth) {
        for (String key : manifest.packs()) {
            Path folder = shelf.resolve(key);
            if (!found.containsKey(key) && depth < 8 && key.matches("[a-z][a-z0-9-]*") && Files.isDirectory(folder)) {
                Pack pack = PackReader.read(folder).pack();
                collect(shelf, pack.manifest(), found, depth + 1);
                found.put(key, pack);
            }
        }
    }
}
