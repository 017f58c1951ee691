package io.dukon.definitions.merge;

/** Whose version of a thing is taken. */
public enum Choice {
    MINE,
    THEIRS,
    /** Neither: what the shop wrote in its place. */
    OWN
}
