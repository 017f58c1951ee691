package io.dukon.exchange.commerceml;

import io.dukon.exchange.commerceml.Fragment.State;
import io.dukon.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the documents of a file by its tags alone, in one pass, without building anything. It knows comments, CDATA and
 * that a tag cannot hold a {@code <}; whether a document is well-formed is the parser's question.
 */
final class Scanner {

    private static final String DOCUMENT = "Документ";
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");

    private final String text;
    private final List<Fragment> fragments = new ArrayList<>();
    private int at;
    private int line = 1;
    private int counted;
    private int open = -1;
    private int openLine;
    private String root;
    private boolean closed;
    private boolean catalogue;

    private Scanner(String text) {
        this.text = text;
    }

    /** What the file is made of. {@code cut}: it ends before its root element does. */
    record Found(List<Fragment> fragments, boolean cut, boolean catalogue) {}

    static Found scan(String text) {
        Scanner scanner = new Scanner(text);
        scanner.run();
        return new Found(scanner.fragments, !scanner.closed, scanner.catalogue);
    }

    private void run() {
        for (at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
            if (root == null && !text.startsWith("<?", at) && !text.startsWith("<!", at)) {
                requireRoot();
            }
            step();
        }
        if (root == null) {
            throw Problem.of(422, "exchange", "not_xml");
        }
        if (open >= 0) {
            emit(text.length(), State.CUT);
        }
    }

    private void requireRoot() {
        root = localName(at + 1);
        if (!root.equals(CommerceMl.ROOT)) {
            throw NAME.matcher(root).matches()
                    ? Problem.of(422, "exchange", "not_commerceml", root)
                    : Problem.of(422, "exchange", "not_xml");
        }
    }

    private void step() {
        if (text.startsWith("<!--", at)) {
            skipPast("-->", 4);
        } else if (text.startsWith("<![CDATA[", at)) {
            skipPast("]]>", 9);
        } else if (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
            throw Problem.of(422, "exchange", "document_type");
        } else if (text.startsWith("<!", at)) {
            at += 2;
        } else if (text.startsWith("<?", at)) {
            skipPast("?>", 2);
        } else if (text.startsWith("</", at)) {
            end();
        } else {
            start();
        }
    }

    private void skipPast(String mark, int from) {
        int found = text.indexOf(mark, at + from);
        at = found < 0 ? text.length() : found + mark.length();
    }

    private void start() {
        String name = localName(at + 1);
        int end = endOfTag();
        if (name.equals(DOCUMENT)) {
            if (open >= 0) {
                emit(at, State.UNCLOSED);
            }
            open = at;
            openLine = lineAt(at);
            if (end > 0 && text.charAt(end - 2) == '/') {
                emit(end, State.WHOLE);
            }
        }
        catalogue |=
                open < 0 && (name.equals("Каталог") || name.equals("ПакетПредложений") || name.equals("Классификатор"));
        at = end < 0 ? at + 1 : end;
    }

    private void end() {
        String name = localName(at + 2);
        int end = endOfTag();
        if (end > 0 && open >= 0 && name.equals(DOCUMENT)) {
            emit(end, State.WHOLE);
        } else if (end > 0 && name.equals(root)) {
            if (open >= 0) {
                emit(at, State.UNCLOSED);
            }
            closed = true;
        }
        at = end < 0 ? at + 2 : end;
    }

    private void emit(int end, State state) {
        if (fragments.size() >= Limits.DOCUMENTS) {
            throw Problem.of(422, "exchange", "too_many_documents", String.valueOf(Limits.DOCUMENTS));
        }
        fragments.add(new Fragment(text.substring(open, end), openLine, state));
        open = -1;
    }

    /** @return the index after the tag, or -1 when another tag or the end of the file comes first */
    private int endOfTag() {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private String localName(int from) {
        int end = from;
        int start = from;
        while (end < text.length() && end - from < 100 && !isEndOfName(text.charAt(end))) {
            if (text.charAt(end) == ':') {
                start = end + 1;
            }
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isEndOfName(char c) {
        return c == '>' || c == '/' || c == '<' || Character.isWhitespace(c);
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
