package io.dukon.exchange.commerceml;

/**
 * The text of one document.
 *
 * @param line where it begins in the file, counted from 1
 */
record Fragment(String text, int line, State state) {

    /** How the document ends: as it should, run over by the next one, or with the file. */
    enum State {
        WHOLE,
        UNCLOSED,
        CUT
    }
}
