package io.dukon.integrations;

import io.dukon.access.Access;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Apps of the caller's shop (TF-206). */
@ApplicationScoped
public class Apps {

    @Inject
    @Any
    Instance<App> contributed;

    @Inject
    AppPlaces places;

    @Inject
    AppViews views;

    @Inject
    Access access;

    /** For admins. */
    public AppView.All list() {
        access.requireAdmin();
        return views.of(all());
    }

    /**
     * For admins. Takes a place of the tariff.
     *
     * @return what the app's program needs to come in, for the only time
     * @throws Problem 403 {@code feature} or {@code limit} of the tariffs, 409 {@code installed}, 404 for no such app
     */
    public AppView.Installed install(String id) {
        access.requireAdmin();
        App app = app(id);
        places.take(app);
        return new AppView.Installed(credentials(app).orElse(null));
    }

    /** A shop must not pay a place for a door that could not be made. */
    private Optional<Credentials> credentials(App app) {
        try {
            return app.install();
        } catch (RuntimeException failed) {
            places.free(app.id());
            throw failed;
        }
    }

    /** For admins: new credentials, and from the next request on the old ones are refused. */
    public AppView.Installed renew(String id) {
        access.requireAdmin();
        App app = app(id);
        places.requireActive(app);
        return new AppView.Installed(app.install().orElse(null));
    }

    /** For admins. Frees the place; what the app brought stays. */
    public void remove(String id) {
        access.requireAdmin();
        App app = app(id);
        places.requireInstalled(app);
        app.remove();
        places.free(id);
    }

    /** Whether the app works in the caller's shop now; open to the room that does its work. */
    public boolean active(String id) {
        return places.active(app(id));
    }

    /** @throws Problem when the app does not work in the caller's shop now, with what hinders it */
    public void requireActive(String id) {
        places.requireActive(app(id));
    }

    /** Since when the app is there; open to the room that does its work. */
    public Optional<Instant> since(String id) {
        return places.places().of(id).map(Installation::at);
    }

    /** The member who installed the app; open to the room that does its work. */
    public Optional<UUID> installer(String id) {
        return places.places().of(id).map(Installation::by);
    }

    private List<App> all() {
        return contributed.stream().sorted(Comparator.comparing(App::id)).toList();
    }

    private App app(String id) {
        return contributed.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
    }
}
