package io.dukon.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Base of every entity: Hibernate adds the tenant to what it reads. Convenience only; the database is the wall. */
@MappedSuperclass
public abstract class TenantOwned {

    @TenantId
    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    public UUID tenantId() {
        return tenantId;
    }
}
