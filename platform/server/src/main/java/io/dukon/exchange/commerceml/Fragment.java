package io.dukon.exchange.commerceml;

/**
 * Where one item stands in the file. Its text is copied only when it is read: a large file is held once.
 *
 * @param name   of its element, without a prefix
 * @param line   where it begins in the file, counted from 1
 * @param within what it stands in: the number of a document's container, or of the group above a group; -1 for nothing
 */
record Fragment(String source, String name, int from, int to, int line, State state, int within) {

    /** How the item ends: as it should, run over by the next one, with the file, or where its inner groups begin. */
    enum State {
        WHOLE,
        UNCLOSED,
        CUT,
        HEAD
    }

    String text() {
        String text = source.substring(from, to);
        return state == State.HEAD ? text + "</" + tag() + ">" : text;
    }

    int length() {
        return to - from;
    }

    /** The name as written, with its prefix: what a closing tag must repeat. */
    private String tag() {
        return source.substring(from + 1, source.indexOf(name, from) + name.length());
    }
}
