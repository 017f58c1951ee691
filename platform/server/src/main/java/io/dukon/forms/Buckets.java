package io.dukon.forms;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Token buckets by key, in memory: each holds some tries and gets one back every so often. The oldest keys are forgotten. */
final class Buckets {

    private static final int KEYS = 20_000;

    private final int size;
    private final Duration refill;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS;
        }
    };

    /** @param at when {@code tries} was true */
    private record Bucket(double tries, Instant at) {}

    Buckets(int size, Duration refill) {
        this.size = size;
        this.refill = refill;
    }

    /** Takes one try; false when none is left. */
    synchronized boolean take(String key, Instant now) {
        Bucket bucket = buckets.getOrDefault(key, new Bucket(size, now));
        double gained = Math.max(0, Duration.between(bucket.at, now).toMillis()) / (double) refill.toMillis();
        double tries = Math.min(size, bucket.tries + gained);
        boolean allowed = tries >= 1;
        buckets.put(key, new Bucket(allowed ? tries - 1 : tries, now));
        return allowed;
    }
}
