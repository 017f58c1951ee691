package io.dukon.exchange;

import io.dukon.identity.keys.ApiKey;
import io.dukon.identity.keys.ApiKeys;
import io.dukon.integrations.App;
import io.dukon.integrations.Credentials;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Settings;
import io.dukon.kernel.Texts;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The exchange with 1C as an app of a shop (RS-803, TF-307): its door is an API key that opens nothing else. */
@ApplicationScoped
public class OneCApp implements App {

    public static final String ID = "onec";

    private static final String ROOM = "exchange";

    @Inject
    ApiKeys keys;

    @Inject
    Tenants tenants;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public String feature() {
        return "integration.onec";
    }

    @Override
    public boolean opens() {
        return true;
    }

    @Override
    public Optional<Credentials> install() {
        remove();
        ApiKey key = keys.create(Texts.get(ROOM, Callers.locale(), "app.onec.name"), List.of(Caller.EXCHANGE));
        return Optional.of(new Credentials(
                Settings.optional("DUKON_PUBLIC_URL", "") + "/exchange",
                tenants.current().slug(),
                key.key()));
    }

    /** Every key of this door, that of an installation that failed half-way too. */
    @Override
    public void remove() {
        keys.list().stream()
                .filter(key -> key.revokedAt() == null && key.scopes().contains(Caller.EXCHANGE))
                .forEach(key -> keys.revoke(key.id()));
    }
}
