package io.dukon.access;

import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.identity.Rights;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What the room of people asks about roles, answered from the shop's configuration. */
@ApplicationScoped
class ShopRights implements Rights {

    @Inject
    Access access;

    @Inject
    Configurations configurations;

    @Override
    public Held ofCaller() {
        boolean inShop = Callers.current().tenantId() != null;
        return new Held(inShop && access.isAdmin(), access.verbs());
    }

    @Override
    public void requireAdmin() {
        access.requireAdmin();
    }

    @Override
    public List<Role> roles() {
        Configuration configuration = configurations.current();
        String locale = Callers.locale();
        List<Role> roles = new ArrayList<>();
        roles.add(new Role("owner", Texts.get("access", locale, "role.owner")));
        configuration.roles().values().stream()
                .filter(role -> !role.principal())
                .forEach(role -> roles.add(new Role(role.id(), configuration.text(locale, "roles." + role.id()))));
        return roles;
    }

    @Override
    public boolean packInstalled() {
        return !configurations.current().pipelines().isEmpty();
    }
}
