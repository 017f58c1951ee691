package io.dukon.tenancy;

import io.dukon.kernel.Callers;
import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate the tenant of a new session: the caller's, or the mark that says "none, on purpose". */
public class TenantResolver implements CurrentTenantIdentifierResolver<UUID> {

    static final UUID NONE = new UUID(0, 0);

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return Callers.isOutsideTenants() ? NONE : Callers.tenantId();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
