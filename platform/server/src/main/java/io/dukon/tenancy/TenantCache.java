package io.dukon.tenancy;

import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The one place where a node remembers what the database said: bounded, short-lived, and rebuilt by asking again. Size and
 * age are those of the server's Infinispan caches. A node that forgets tells the others over the bus; where the caches are
 * declared as invalidation caches, Infinispan tells them too, for the keys are plain texts.
 *
 * <p>Every key begins with its shop, and whoever works in one shop is refused the facts of another.
 */
@ApplicationScoped
public class TenantCache {

    /** Facts of the directory, which belong to no shop: who holds this session, this API key. */
    private static final String DIRECTORY = "directory";

    /** Not final: set by the container, and by a test with maps of its own. */
    @Resource(lookup = "java:jboss/infinispan/cache/dukon/facts")
    ConcurrentMap<String, Object> facts;

    @Resource(lookup = "java:jboss/infinispan/cache/dukon/configurations")
    ConcurrentMap<String, Object> versions;

    /**
     * A fact that may be four seconds old, so that everything acts within five.
     *
     * @param kind what is remembered, e.g. member; one kind holds one class
     * @return what the source says; an empty answer is not remembered
     */
    public <T> Optional<T> fact(UUID tenant, String kind, String key, Supplier<Optional<T>> source) {
        return remembered(facts, key(tenant, kind, key), source);
    }

    /** As {@link #fact}, of the directory. */
    public <T> Optional<T> directoryFact(String kind, String key, Supplier<Optional<T>> source) {
        return remembered(facts, key(DIRECTORY, kind, key), source);
    }

    /** What never changes under its key, because the key names the version; kept while there is room for it. */
    public <T> T version(UUID tenant, String kind, long version, Supplier<T> source) {
        return remembered(versions, key(tenant, kind, Long.toString(version)), () -> Optional.of(source.get()))
                .orElseThrow();
    }

    public void forget(UUID tenant, String kind, String key) {
        facts.remove(key(tenant.toString(), kind, key));
    }

    public void forgetDirectory(String kind, String key) {
        facts.remove(key(DIRECTORY, kind, key));
    }

    /** Reads through all of the kind: for what happens rarely. */
    public <T> void forgetDirectory(String kind, Class<T> type, Predicate<T> which) {
        String start = key(DIRECTORY, kind, "");
        facts.entrySet().stream()
                .filter(one -> one.getKey().startsWith(start) && which.test(type.cast(one.getValue())))
                .map(java.util.Map.Entry::getKey)
                .toList()
                .forEach(facts::remove);
    }

    /** What was said while the line to the other nodes was down is unknown, so everything is asked again. */
    public void forgetFacts() {
        facts.clear();
    }

    /** The source is asked outside any lock: two may ask at once, and nobody waits for a stranger's answer. */
    @SuppressWarnings("unchecked")
    private static <T> Optional<T> remembered(
            ConcurrentMap<String, Object> map, String key, Supplier<Optional<T>> source) {
        T found = (T) map.get(key);
        if (found != null) {
            return Optional.of(found);
        }
        Optional<T> read = source.get();
        read.ifPresent(value -> map.put(key, value));
        return read;
    }

    private static String key(UUID tenant, String kind, String key) {
        UUID own = Callers.find().map(Caller::tenantId).orElse(null);
        if (own != null && !own.equals(tenant)) {
            throw new IllegalStateException("What is remembered of a shop is for callers of that shop");
        }
        return key(tenant.toString(), kind, key);
    }

    private static String key(String owner, String kind, String key) {
        return owner + '/' + kind + '/' + key;
    }
}
