package io.dukon.packs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.Changes;
import io.dukon.configuration.ConfigurationChange;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.definitions.pack.Item;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A pack in a shop that has nothing yet. Every shop begins so, and there is nothing to compare or to ask: the rows are
 * copied where they lie, and what the same packs come to is worked out once for all shops.
 */
@ApplicationScoped
class FirstInstallation {

    private static final String EMPTY = ConfigurationHash.of(List.<Item>of());

    @Inject
    Library library;

    @Inject
    PackStore store;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    private final Map<List<Release>, String> hashes = new ConcurrentHashMap<>();

    /** @param releases what is required first; their order is kept in the time of installation */
    @Transactional(Transactional.TxType.MANDATORY)
    void install(List<Release> releases) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID by = Callers.current().memberId();
        for (Release release : releases) {
            store.install(release, at, by);
            at = at.plus(1, ChronoUnit.MICROS);
        }
        Release wanted = releases.getLast();
        Configuration configuration = library.configuration(releases);
        ObjectNode said = Json.MAPPER.createObjectNode().put("version", wanted.version());
        ObjectNode titles = said.putObject("titles");
        List.of("ru", "en", "uz", "ky").forEach(locale -> titles.put(locale, configuration.text(locale, "pack.title")));
        changes.installed(
                new Changes.Draft(ConfigurationChange.Kind.INSTALL, wanted.pack(), said, List.of(), null),
                EMPTY,
                hashes.computeIfAbsent(List.copyOf(releases), this::hash),
                releases.stream().map(Release::pack).toList());
    }

    private String hash(List<Release> releases) {
        return ConfigurationHash.of(releases.stream()
                .flatMap(release -> library.pack(release).inForce().stream())
                .toList());
    }
}
