package io.dukon.tenancy;

import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The shop that the caller works in. Open to every caller of the shop: it is needed to format anything at all. */
@ApplicationScoped
public class Tenants {

    private static final String KIND = "tenant";

    @Inject
    TenantStore store;

    @Inject
    TenantCache cache;

    /** The caller's shop, at most five seconds old. */
    public Tenant current() {
        UUID id = Callers.tenantId();
        return cache.fact(id, KIND, "", () -> store.find(id)).orElseThrow(() -> Problem.of(404, "tenancy", "no_shop"));
    }

    /** The caller's shop as it is in this transaction, for work that depends on its configuration version. */
    public Tenant fresh() {
        evict(Callers.tenantId());
        return current();
    }

    public void evict(UUID id) {
        cache.forget(id, KIND, "");
    }
}
