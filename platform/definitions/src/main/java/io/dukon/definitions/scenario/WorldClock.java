package io.dukon.definitions.scenario;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Moves time on: what is due on the way happens at its own instant, before what people do at the end of it. */
record WorldClock(World world, WorldRuns runs, List<Ticking> parts) {
    private static final int MOST_TICKS = 20_000;

    void passTo(Instant instant) {
        for (int ticks = 0; due(instant).isPresent(); ticks++) {
            if (ticks > MOST_TICKS) {
                throw new StoryProblem("story_endless_timers");
            }
            Ticking next = due(instant).get();
            if (next.next().isAfter(world.now)) {
                world.now = next.next();
            }
            next.tick();
            runs.settle();
        }
        world.now = instant;
        world.calendar = instant;
    }

    private Optional<Ticking> due(Instant limit) {
        return parts.stream()
                .filter(part -> part.next() != null && !part.next().isAfter(limit))
                .min(Comparator.comparing(Ticking::next));
    }
}
