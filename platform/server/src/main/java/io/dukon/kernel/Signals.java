package io.dukon.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;

/** Hints to open browsers that something changed. They may get lost; whoever gets none reads again later. */
@ApplicationScoped
public class Signals {

    @Inject
    AfterCommit afterCommit;

    @Inject
    @Any
    Instance<SignalSink> sinks;

    /**
     * @param member who should hear it; null = everybody in the shop
     * @param event  name of the event on the stream
     * @param data   written as JSON; must hold nothing that some reader of the stream may not see
     */
    public void fire(UUID tenant, UUID member, String event, Object data) {
        String json = Json.text(data);
        afterCommit.run(() -> sinks.forEach(sink -> sink.accept(tenant, member, event, json)));
    }
}
