package io.dukon.catalog;

/** What became of something that a source said. */
public enum Taken {
    CREATED,
    CHANGED,
    /** It was here, as it was said. */
    SAME,
    /** Nothing was written: the product or price type of a price is not here, or something new has no name. */
    UNKNOWN
}
