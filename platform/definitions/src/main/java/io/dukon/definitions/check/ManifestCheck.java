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
            report.error(FILE, "wrong_key", manifest.key());
        }
        if (!manifest.version().matches("\\d+\\.\\d+\\.\\d+")) {
            report.error(FILE, "wrong_version", manifest.version());
        }
        Set<String> present = required.stream().map(one -> one.manifest().key()).collect(Collectors.toSet());
        manifest.packs().stream()
                .filter(key -> !present.contains(key))
                .forEach(key -> report.error(FILE, "needs_pack", key));
        if (manifest.required().isEmpty()) {
            report.error(FILE, "no_language");
        }
        Set<String> languages =
                pack.items(Kind.I18N).stream().map(item -> item.id()).collect(Collectors.toSet());
        manifest.required().stream()
                .filter(locale -> !languages.contains(locale))
                .forEach(locale -> report.error(FILE, "no_texts", locale));
    }
}
