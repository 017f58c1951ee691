package io.dukon.definitions.run;

import java.util.List;
import java.util.UUID;

/** The run for which an effect is performed. */
public interface EffectScope {
    UUID run();

    /** The step: with the run it is the key under which the effect happens once. */
    String step();

    /** Id of the automation. */
    String automation();

    /** What the run may read. */
    RunContext context();

    /** The stage (full name) to which the run belongs; null when it belongs to none. */
    String stage();

    /**
     * The record has left that stage since the event: people were faster than the robot. What is set for the stage is no
     * longer needed then (RS-OP-13).
     */
    boolean stageLeft();

    /** The people meant, ids of members; a queue names one of its people and counts the turn. Empty = nobody. */
    List<UUID> people(Addressee addressee);
}
