package io.dukon.identity.keys;

import io.dukon.identity.Rights;
import io.dukon.identity.ShopSettings;
import io.dukon.identity.Tokens;
import io.dukon.identity.Work;
import io.dukon.identity.bus.Bus;
import io.dukon.identity.bus.BusMessage;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Problem;
import io.dukon.tenancy.TenantCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** API keys of the caller's shop, and the way in with one. */
@ApplicationScoped
public class ApiKeys {

    /** Every key begins so, which lets scanners find one that was published by mistake. */
    public static final String PREFIX = "dk_";

    private static final Set<String> SCOPES = Set.of("read", "write", Caller.CONFIGURATION, Caller.EXCHANGE);
    private static final Duration COARSE = Duration.ofMinutes(5);
    private static final int SHOWN = 9;
    private static final String KIND = "key";

    @Inject
    ApiKeyStore store;

    @Inject
    Rights rights;

    @Inject
    Work work;

    @Inject
    Bus bus;

    @Inject
    TenantCache cache;

    @Inject
    Clock clock;

    /** Who presents this key; empty for an unknown or revoked one. Open to the filter before every request. */
    public Optional<Caller> find(String key) {
        return findByHash(Tokens.hash(key));
    }

    /** As {@link #find}, for a door that remembers who came in by the hash of the key. Revoking shuts it within seconds. */
    public Optional<Caller> findByHash(String hash) {
        return cache.directoryFact(KIND, hash, () -> read(hash, clock.instant()));
    }

    private Optional<Caller> read(String hash, Instant now) {
        return work.inDirectory(() -> store.way(hash))
                .flatMap(way -> work.inShop(way.shop(), () -> {
                    Optional<ApiKey> key = store.find(way.keyId()).filter(one -> one.revokedAt() == null);
                    key.filter(one -> one.lastUsedAt() == null
                                    || one.lastUsedAt().plus(COARSE).isBefore(now))
                            .ifPresent(one -> store.used(one.id(), now));
                    return key.map(one -> Caller.apiKey(way.shop(), one.name(), Set.copyOf(one.scopes()), "en"));
                }));
    }

    void hear(@Observes BusMessage message) {
        if (BusMessage.KEY.equals(message.kind())) {
            cache.forgetDirectory(KIND, message.part(0));
        }
    }

    /** For admins. */
    public List<ApiKey> list() {
        rights.requireAdmin();
        return work.here(store::list);
    }

    /** For admins. The answer holds the key, for the only time. */
    public ApiKey create(String name, List<String> scopes) {
        rights.requireAdmin();
        check(name, scopes);
        String key = PREFIX + Tokens.random();
        ApiKey made = new ApiKey(
                Ids.next(),
                name.strip(),
                key.substring(0, SHOWN),
                scopes.stream().distinct().toList(),
                clock.instant(),
                null,
                null,
                key);
        UUID shop = Callers.tenantId();
        work.here(() -> store.insert(made));
        work.inDirectory(() -> store.insertWay(Tokens.hash(key), shop, made.id()));
        return made;
    }

    /** For admins. From the next request on the key is refused, on every node. */
    public void revoke(UUID id) {
        rights.requireAdmin();
        UUID shop = Callers.tenantId();
        if (!work.here(() -> store.revoke(id, clock.instant()))) {
            throw Problem.of(404, "kernel", "not_found");
        }
        work.inDirectory(() -> store.deleteWay(shop, id)).forEach(hash -> bus.publish(BusMessage.KEY, hash));
    }

    private static void check(String name, List<String> scopes) {
        Problem problem = Problem.invalid();
        ShopSettings.name(problem, "/name", name);
        if (scopes == null || scopes.isEmpty()) {
            problem.at("/scopes", "kernel", "required");
        } else if (!SCOPES.containsAll(scopes)) {
            problem.at("/scopes", "kernel", "bad_value");
        }
        problem.throwIfErrors();
    }
}
