package io.dukon.exchange.commerceml;

import io.dukon.exchange.commerceml.Fragment.State;
import io.dukon.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Cuts items out of a text. One is open at a time: it ends with its tag, where the next one begins, or with the file. */
final class Cutter {

    private final String text;
    private final int most;
    private final Supplier<Problem> tooMany;
    private final List<Fragment> found = new ArrayList<>();
    private int line = 1;
    private int counted;
    private String name;
    private int from;
    private int fromLine;
    private int within;

    /** @param tooMany what is said when the text has more items than {@code most} */
    Cutter(String text, int most, Supplier<Problem> tooMany) {
        this.text = text;
        this.most = most;
        this.tooMany = tooMany;
    }

    List<Fragment> found() {
        return found;
    }

    /** The name of the open item, null when there is none. */
    String open() {
        return name;
    }

    void begin(String item, int at, int parent) {
        name = item;
        from = at;
        fromLine = lineAt(at);
        within = parent;
    }

    /** Nothing happens when no item is open. */
    void finish(int at, State state) {
        if (name == null) {
            return;
        }
        if (found.size() >= most) {
            throw tooMany.get();
        }
        found.add(new Fragment(text, name, from, at, fromLine, state, within));
        name = null;
    }

    /** Forgets the open item. */
    void drop() {
        name = null;
    }

    /** Whether the tag that ends before this index has nothing inside. */
    boolean closesItself(int end) {
        return end > 1 && text.charAt(end - 2) == '/';
    }

    private int lineAt(int index) {
        for (; counted < index; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }
}
