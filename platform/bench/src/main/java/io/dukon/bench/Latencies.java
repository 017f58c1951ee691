package io.dukon.bench;

import java.util.ArrayList;
import java.util.List;

/** Durations in milliseconds, gathered by several threads. */
final class Latencies {

    private final List<Double> millis = new ArrayList<>();

    synchronized void add(double value) {
        millis.add(value);
    }

    synchronized int size() {
        return millis.size();
    }

    /** Nearest rank; NaN when nothing was gathered. */
    synchronized double percentile(double percent) {
        if (millis.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = millis.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100 * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }
}
