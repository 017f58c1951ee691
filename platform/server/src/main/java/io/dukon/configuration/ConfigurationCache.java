package io.dukon.configuration;

import io.dukon.definitions.configuration.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Parsed configurations, the least recently used one leaves first. Keyed by tenant and version: never stale, never another shop's. */
@ApplicationScoped
class ConfigurationCache {

    private static final int CAPACITY = 500;

    private record Key(UUID tenantId, long version) {}

    private final Map<Key, Configuration> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Configuration> eldest) {
            return size() > CAPACITY;
        }
    };

    /** Parsing runs outside the lock: two threads may parse the same version once each, nobody waits for a stranger. */
    Configuration get(UUID tenantId, long version, Supplier<Configuration> reader) {
        Key key = new Key(tenantId, version);
        synchronized (known) {
            Configuration found = known.get(key);
            if (found != null) {
                return found;
            }
        }
        Configuration read = reader.get();
        synchronized (known) {
            known.put(key, read);
        }
        return read;
    }
}
