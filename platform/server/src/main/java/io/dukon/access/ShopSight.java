package io.dukon.access;

import io.dukon.configuration.FieldSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the room of the configuration asks about rights. */
@ApplicationScoped
class ShopSight implements FieldSight {

    @Inject
    Access access;

    @Override
    public boolean seen(String type, String field) {
        return access.sight(type).somewhere(field);
    }
}
