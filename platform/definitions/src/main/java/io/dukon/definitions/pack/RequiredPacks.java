package io.dukon.definitions.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packs that a pack builds upon, found on its shelf, in the order in which they must be installed. */
public final class RequiredPacks {
    private RequiredPacks() {}

    /**
     * The highest release of each. Those that are not there are left out: the check says so.
     *
     * @param others shelves to look at after its own
     */
    public static List<Pack> of(Path dir, Manifest manifest, Shelf... others) {
        List<Shelf> shelves = new ArrayList<>(List.of(Shelf.around(dir)));
        shelves.addAll(List.of(others));
        Map<String, Pack> found = new LinkedHashMap<>();
        collect(shelves, manifest, found, 0);
        return new ArrayList<>(found.values());
    }

    private static void collect(List<Shelf> shelves, Manifest manifest, Map<String, Pack> found, int depth) {
        for (String key : manifest.packs()) {
            Optional<Path> folder = shelves.stream()
                    .flatMap(shelf -> shelf.highest(key).stream())
                    .findFirst();
            if (!found.containsKey(key) && depth < 8 && folder.isPresent()) {
                Pack pack = PackReader.read(folder.get()).pack();
                collect(shelves, pack.manifest(), found, depth + 1);
                found.put(key, pack);
            }
        }
    }
}
