package io.dukon.packs;

import io.dukon.configuration.Installation;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.Version;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The packs a shop can have: released ones, parsed once for each release because they are the same for every shop, and
 * the shop's own. Open to the rooms that plan and write changes; it says nothing about any shop.
 */
@ApplicationScoped
@Transactional
public class Library {

    /** A library others build on: it is installed with them and never offered alone. */
    public static final String BASE = "base";

    @Inject
    PackStore store;

    @Inject
    Clock clock;

    private final Map<Release, Pack> parsed = new ConcurrentHashMap<>();
    private final Map<List<Release>, Configuration> read = new ConcurrentHashMap<>();

    /** Current releases by key, in the order of the gallery. */
    public Map<String, Release> releases() {
        Map<String, Release> all = new LinkedHashMap<>();
        store.current().forEach(release -> all.putIfAbsent(release.pack(), release));
        return all;
    }

    /** Everybody can have a pack of this key, libraries among them. */
    public boolean released(String key) {
        return store.current().stream().anyMatch(one -> !one.own() && one.pack().equals(key));
    }

    /** This version, released or of the shop's own. */
    public Optional<Release> find(String key, String version) {
        return store.find(key, version);
    }

    /** Versions of packs of the shop's own. */
    public long ownCount() {
        return store.ownCount();
    }

    /** What a pack would be installed upon, in this order; what nobody knows is left out. */
    public List<Pack> required(Manifest manifest) {
        Map<String, Release> releases = releases();
        List<Release> ordered = new ArrayList<>();
        manifest.packs().forEach(key -> collect(releases.get(key), releases, ordered));
        return ordered.stream().map(this::pack).toList();
    }

    /** For the shop alone. */
    public void keep(Pack pack, String hash) {
        store.keep(pack, hash, clock.instant());
    }

    public void forget(String key) {
        store.forget(key);
    }

    public Pack pack(Release release) {
        return release.own()
                ? store.pack(release).orElseThrow()
                : parsed.computeIfAbsent(release, wanted -> store.pack(wanted).orElseThrow());
    }

    /** The version that is installed. @throws Problem 404 when it is not known any more */
    public Pack installed(Installation installation) {
        return store.find(installation.pack(), installation.version())
                .map(this::pack)
                .orElseThrow(() -> Problem.of(404, "packs", "no_release", installation.pack(), installation.version()));
    }

    /** @param version null for the current one. @throws Problem 404 */
    public Release release(String key, String version) {
        Optional<Release> found =
                version == null ? Optional.ofNullable(releases().get(key)) : store.find(key, version);
        return found.filter(release -> !release.pack().equals(BASE))
                .orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
    }

    /** The version to which an installed pack may be brought; null when it is the newest. */
    public String newer(Installation installed) {
        Release current = releases().get(installed.pack());
        boolean higher =
                current != null && Version.parse(current.version()).compareTo(Version.parse(installed.version())) > 0;
        return higher ? current.version() : null;
    }

    /** The pack and everything it requires, what is required first; empty when the pack or one it needs is unknown. */
    public Optional<List<Release>> withRequired(Release release) {
        List<Release> ordered = new ArrayList<>();
        return collect(release, releases(), ordered) ? Optional.of(ordered) : Optional.empty();
    }

    private boolean collect(Release release, Map<String, Release> releases, List<Release> ordered) {
        if (release == null) {
            return false;
        }
        if (ordered.contains(release)) {
            return true;
        }
        for (String required : pack(release).manifest().packs()) {
            if (!required.equals(release.pack()) && !collect(releases.get(required), releases, ordered)) {
                return false;
            }
        }
        ordered.add(release);
        return true;
    }

    /** What a shop with just these packs would have in force. */
    public Configuration configuration(List<Release> releases) {
        boolean shared = releases.stream().noneMatch(Release::own);
        return shared ? read.computeIfAbsent(List.copyOf(releases), this::configured) : configured(releases);
    }

    private Configuration configured(List<Release> releases) {
        List<Item> items = releases.stream()
                .flatMap(release -> pack(release).items().stream())
                .toList();
        return Configuration.of(items);
    }
}
