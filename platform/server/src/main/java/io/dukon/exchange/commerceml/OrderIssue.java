package io.dukon.exchange.commerceml;

import io.dukon.kernel.Texts;
import java.util.List;

/**
 * Why an order or another item of a file cannot be taken, or not now.
 *
 * @param code key of its text in the room's bundle
 * @param args what the text names, in its order
 * @param line where in the file, counted from 1
 */
public record OrderIssue(String code, List<String> args, int line) {

    static OrderIssue at(int line, String code, String... args) {
        return new OrderIssue(code, List.of(args), line);
    }

    /** @param words beginning of the keys in which such an item is spoken of */
    static OrderIssue of(String words, NodeReader.Fault fault) {
        return at(fault.line(), words + fault.code());
    }

    /** In words, with the place in the file. */
    public String text(String language) {
        String what = Texts.get("exchange", language, code, args.toArray());
        return line <= 0 ? what : Texts.get("exchange", language, "at_line", what, String.valueOf(line));
    }
}
