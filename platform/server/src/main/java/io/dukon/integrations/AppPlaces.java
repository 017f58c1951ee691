package io.dukon.integrations;

import io.dukon.kernel.Problem;
import io.dukon.tariffs.Tariff;
import io.dukon.tariffs.Tariffs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes and frees places, each in one transaction: an app's door to the outside is made before or after, never within. */
@ApplicationScoped
class AppPlaces {

    static final String LIMIT = "apps";

    @Inject
    AppStore store;

    @Inject
    Tariffs tariffs;

    @Inject
    Clock clock;

    @Transactional
    Places places() {
        return places(tariffs.current());
    }

    @Transactional
    Places places(Tariff tariff) {
        return new Places(store.installed(), tariff.limit(LIMIT));
    }

    /** Installed, on the tariff, and within its places. */
    @Transactional
    boolean active(App app) {
        Tariff tariff = tariffs.current();
        return tariff.allows(app.feature()) && places(tariff).seats(app.id());
    }

    @Transactional
    void take(App app) {
        tariffs.require(app.feature());
        store.lock();
        Places places = places();
        if (places.installed(app.id())) {
            throw Problem.of(409, "integrations", "installed");
        }
        tariffs.requireRoom(LIMIT, places.taken().size());
        store.insert(app.id(), clock.instant());
    }

    @Transactional
    void requireInstalled(App app) {
        if (!places().installed(app.id())) {
            throw Problem.of(404, "kernel", "not_found");
        }
    }

    /** An app that does not work gets no new door. */
    @Transactional
    void requireActive(App app) {
        requireInstalled(app);
        Places places = places();
        tariffs.require(app.feature());
        if (!places.seats(app.id())) {
            tariffs.requireRoom(LIMIT, places.taken().size());
        }
    }

    @Transactional
    void free(String app) {
        store.delete(app);
    }
}
