package io.dukon.tenancy;

import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The shop that the caller works in. Open to every caller of the shop: it is needed to format anything at all. */
@ApplicationScoped
public class Tenants {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int CAPACITY = 10_000;

    @Inject
    TenantStore store;

    @Inject
    Clock clock;

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    private record Known(Tenant tenant, Instant since) {}

    /** The caller's shop, at most five seconds old. */
    @Transactional
    public Tenant current() {
        UUID id = Callers.tenantId();
        Known found = known.get(id);
        Instant now = clock.instant();
        if (found == null || found.since.plus(FRESH).isBefore(now) || found.since.isAfter(now)) {
            found = new Known(store.find(id).orElseThrow(() -> Problem.of(404, "tenancy", "no_shop")), now);
            remember(id, found);
        }
        return found.tenant;
    }

    /** The caller's shop as it is in this transaction, for work that depends on its configuration version. */
    @Transactional
    public Tenant fresh() {
        evict(Callers.tenantId());
        return current();
    }

    public void evict(UUID id) {
        known.remove(id);
    }

    private void remember(UUID id, Known found) {
        if (known.size() >= CAPACITY) {
            known.clear();
        }
        known.put(id, found);
    }
}
