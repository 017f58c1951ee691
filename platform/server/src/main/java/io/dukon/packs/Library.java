package io.dukon.packs;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Pack;
import io.dukon.packs.PackStore.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The released packs, parsed once for each release: they are the same for every shop. */
@ApplicationScoped
class Library {

    /** A library others build on: it is installed with them and never offered alone. */
    static final String BASE = "base";

    @Inject
    PackStore store;

    private final Map<Release, Pack> parsed = new ConcurrentHashMap<>();
    private final Map<List<Release>, Configuration> read = new ConcurrentHashMap<>();

    /** Current releases by key, in the order of the gallery. */
    Map<String, Release> releases() {
        Map<String, Release> all = new LinkedHashMap<>();
        store.current().forEach(release -> all.put(release.pack(), release));
        return all;
    }

    Pack pack(Release release) {
        return parsed.computeIfAbsent(release, wanted -> store.pack(wanted).orElseThrow());
    }

    /** The pack and everything it requires, what is required first; empty when the pack or one it needs is unknown. */
    Optional<List<Release>> withRequired(String key) {
        List<Release> ordered = new ArrayList<>();
        return collect(key, releases(), ordered) ? Optional.of(ordered) : Optional.empty();
    }

    private boolean collect(String key, Map<String, Release> releases, List<Release> ordered) {
        Release release = releases.get(key);
        if (release == null) {
            return false;
        }
        if (ordered.contains(release)) {
            return true;
        }
        for (String required : pack(release).manifest().packs()) {
            if (!required.equals(key) && !collect(required, releases, ordered)) {
                return false;
            }
        }
        ordered.add(release);
        return true;
    }

    /** What a shop with just these packs would have in force. */
    Configuration configuration(List<Release> releases) {
        return read.computeIfAbsent(List.copyOf(releases), wanted -> {
            List<Item> items = wanted.stream()
                    .flatMap(release -> pack(release).items().stream())
                    .toList();
            return Configuration.of(items);
        });
    }
}
