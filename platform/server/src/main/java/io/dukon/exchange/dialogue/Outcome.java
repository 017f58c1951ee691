package io.dukon.exchange.dialogue;

/**
 * What became of an item.
 *
 * @param what  names the item for people; null unless it failed
 * @param words why it failed
 */
record Outcome(Item.Kind kind, Result result, String what, String words) {

    /** What the taking did. */
    enum Result {
        CREATED,
        CHANGED,
        SAME,
        FAILED
    }

    static Outcome of(Item.Kind kind, Result result) {
        return new Outcome(kind, result, null, null);
    }

    static Outcome failed(Item.Kind kind, String what, String words) {
        return new Outcome(kind, Result.FAILED, what, words);
    }
}
