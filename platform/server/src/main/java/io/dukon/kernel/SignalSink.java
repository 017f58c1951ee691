package io.dukon.kernel;

import java.util.UUID;

/** Port: where signals go. */
public interface SignalSink {

    void accept(UUID tenant, UUID member, String event, String json);
}
