package io.dukon.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/**
 * New ids: UUIDv7 (RFC 9562), so that rows of one moment lie together and partitions by month prune by id (R11, R14).
 * Ids of one node grow even within a millisecond: a history ordered by id tells things in the order they happened.
 */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
