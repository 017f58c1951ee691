package io.dukon.definitions.check;

import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a pack says about itself. */
record ManifestCheck(Pack pack, List<Pack> required, Report report) {
    private static final String FILE = "pack.yaml";

    void run() {
        Manifest manifest = pack.manifest();
        if (!manifest.key().matches("[a-z][a-z0-9-]{1,40}")) {
            report.error(FILE, "key “" + manifest.key() + "” is not a key", "small letters, digits and hyphens");
        }
        if (!manifest.version().matches("\\d+\\.\\d+\\.\\d+")) {
            report.error(FILE, "version “" + manifest.version() + "” is not a version", "write it as 1.0.0");
        }
        Set<String> present = required.stream().map(one -> one.manifest().key()).collect(Collectors.toSet());
        manifest.packs().stream()
                .filter(key -> !present.contains(key))
                .forEach(key ->
                        report.error(FILE, "the pack needs “" + key + "”, which is not there", "install it first"));
        if (manifest.required().isEmpty()) {
            report.error(FILE, "no language is required", "name in locales those that every text has");
        }
        Set<String> languages =
                pack.items(Kind.I18N).stream().map(item -> item.id()).collect(Collectors.toSet());
        manifest.required().stream()
                .filter(locale -> !languages.contains(locale))
                .forEach(locale -> report.error(
                        FILE, "there is no i18n/" + locale + ".yaml", "every required language has its file"));
    }
}
