package io.dukon.definitions.scenario;

import java.time.Instant;

/** A part of the world in which things happen by the clock. */
interface Ticking {
    /** When something happens next, null when nothing is planned. */
    Instant next();

    /** The clock has come to that instant. */
    void tick();
}
