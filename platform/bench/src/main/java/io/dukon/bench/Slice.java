package io.dukon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A few seconds of one contender, eight at a time. */
final class Slice {

    static final int THREADS = 8;
    static final double SECONDS = 5;

    interface Work {
        /** @param end by System.nanoTime */
        void until(int thread, long end) throws Exception;
    }

    private Slice() {}

    static void run(Work work) throws Exception {
        long end = System.nanoTime() + (long) (SECONDS * 1e9);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            running.add(threads.submit(() -> {
                work.until(thread, end);
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();
    }
}
