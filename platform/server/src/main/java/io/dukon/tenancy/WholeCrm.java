package io.dukon.tenancy;

import jakarta.enterprise.context.ApplicationScoped;

/** The one tariff there is so far: everything of the CRM. */
@ApplicationScoped
class WholeCrm implements Allowance {

    @Override
    public boolean allows(String feature) {
        return feature.startsWith("crm.");
    }
}
