package io.dukon.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Remembers what robots were called: histories name them as they were, and people read what they are called now. */
@ApplicationScoped
class FormerNames {

    @Inject
    FormerNameStore store;

    void renamed(@Observes ItemRenamed event) {
        if (event.kind().equals("automations") || event.kind().equals("processes")) {
            store.rename(event.from(), event.to());
        }
    }
}
