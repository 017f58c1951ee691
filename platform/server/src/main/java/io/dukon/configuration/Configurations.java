package io.dukon.configuration;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.kernel.Callers;
import io.dukon.tenancy.TenantCache;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * The configuration of the caller's shop. Open to every caller of the shop: nothing can be shown or checked without it,
 * and it holds no data of clients.
 */
@ApplicationScoped
public class Configurations {

    @Inject
    ConfigurationStore store;

    @Inject
    FormerNameStore names;

    @Inject
    TenantCache cache;

    @Inject
    Tenants tenants;

    @Inject
    Event<ConfigurationChanged> changes;

    /** What is in force now; a change by another node is seen within five seconds. */
    public Configuration current() {
        UUID tenant = Callers.tenantId();
        return cache.version(
                tenant,
                "configuration",
                tenants.current().configurationVersion(),
                () -> Configuration.of(store.snapshot().inForce(), names.robots()));
    }

    /** The items as they are in this transaction, packs in the order of their installation. */
    @Transactional
    public List<Item> items() {
        return store.snapshot().inForce();
    }

    /** Waits until nobody else changes the configuration of the shop; holds until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        store.lock();
    }

    /** To be called by whoever changed items, in the same transaction: the next transaction reads the new version. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed() {
        store.bump();
        changes.fire(new ConfigurationChanged(Callers.tenantId()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConfigurationChanged change) {
        tenants.evict(change.tenantId());
    }
}
