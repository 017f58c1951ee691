package io.dukon.packs.edit;

import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of the editor's view are drawn from.
 *
 * @param records how many stand on each stage
 * @param runs    how often each robot ran in the last 30 days
 * @param stopped since when robots start no more
 * @param holders how many people hold each role
 */
record Sketch(
        Snapshot shop,
        Configuration configuration,
        String locale,
        Origins origins,
        Map<String, Long> records,
        Map<String, Long> runs,
        Map<String, Instant> stopped,
        Map<String, Long> holders) {

    /** Items of a kind in force, one of each id: where several packs bring one, the last. */
    List<OwnedItem> all(Kind kind) {
        Map<String, OwnedItem> byId = new java.util.LinkedHashMap<>();
        shop.ordered().stream()
                .filter(item -> item.item().is(kind))
                .forEach(item -> byId.put(item.item().id(), item));
        return List.copyOf(byId.values());
    }

    Said said(String... keys) {
        return Said.of(language -> {
            for (String key : keys) {
                Optional<String> own = configuration.texts().own(language, key);
                if (own.isPresent()) {
                    return own.get();
                }
            }
            return null;
        });
    }
}
