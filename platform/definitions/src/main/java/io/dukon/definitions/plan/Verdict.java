package io.dukon.definitions.plan;

/** What becomes of an item. */
public enum Verdict {
    ADDED,
    CHANGED,
    /** Somebody has to decide; until then it stays as it is. */
    CONFLICT,
    REMOVED,
    /** The shop made it differ, and so it stays. */
    KEPT
}
