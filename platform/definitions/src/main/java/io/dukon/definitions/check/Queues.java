package io.dukon.definitions.check;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.work.QueueDefinition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Queues to which a record may come from one queue. */
final class Queues {
    private Queues() {}

    /** The queue and those that get what nobody of it took; empty when there is no such queue. */
    static Collection<QueueDefinition> chain(String id, Configuration configuration) {
        Map<String, QueueDefinition> chain = new LinkedHashMap<>();
        QueueDefinition queue = configuration.queues().get(id);
        while (queue != null && chain.putIfAbsent(queue.id(), queue) == null) {
            queue = queue.settleElse() == null ? null : configuration.queues().get(queue.settleElse());
        }
        return chain.values();
    }
}
