package io.dukon.staff;

import io.dukon.access.Colleagues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Departments as rights know them. */
@ApplicationScoped
class UnitColleagues implements Colleagues {

    @Inject
    UnitStore store;

    @Override
    public Set<UUID> of(UUID member) {
        Set<UUID> all = new HashSet<>(store.colleagues(member));
        all.add(member);
        return all;
    }
}
