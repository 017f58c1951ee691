package io.dukon.exchange.commerceml;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads one document, or says in one issue why it cannot be read.
 *
 * @param read   of the document's element, when nothing is wrong with it
 * @param refuse of the element as far as it could be read
 */
record Attempt<T>(Function<Node, T> read, BiFunction<Node, OrderIssue, T> refuse) {

    /** @param words beginning of the keys in which such a document is spoken of */
    T at(NodeReader.Read found, Fragment fragment, String words) {
        Node document = found.root();
        if (found.fault() != null) {
            return refuse.apply(document, OrderIssue.of(words, found.fault()));
        }
        try {
            return read.apply(document);
        } catch (LineReader.Unreadable e) {
            return refuse.apply(document, OrderIssue.at(fragment.line(), e.code, e.args));
        } catch (ArithmeticException beyondMoney) {
            return refuse.apply(document, OrderIssue.at(fragment.line(), "amount_too_large"));
        }
    }
}
