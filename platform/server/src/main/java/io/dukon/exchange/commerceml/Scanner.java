package io.dukon.exchange.commerceml;

import io.dukon.kernel.Problem;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Walks over the tags of a file in one pass, without building anything. It knows comments, CDATA and that a tag cannot hold
 * a {@code <}; whether an item is well-formed is the parser's question.
 */
final class Scanner {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");

    private final String text;
    private final List<Tags> tags;
    private int at;
    private String root;
    private int opened;
    private boolean closed;

    private Scanner(String text, List<Tags> tags) {
        this.text = text;
        this.tags = tags;
    }

    /**
     * What the tags say of the file as a whole.
     *
     * @param cut      it ends before its root element does
     * @param repeated it begins anew: its root element opens twice
     */
    record Shape(boolean cut, boolean repeated) {}

    /** Who is told of each tag, in the order of the file. */
    interface Tags {

        /** @param end the index after the tag, or -1 when another tag or the end of the file comes first */
        void start(String name, int at, int end);

        /** @param end the index after the tag */
        void end(String name, int at, int end);

        /** The file is over. */
        void over(int at);
    }

    /** @throws io.dukon.kernel.Problem 422 when it is no CommerceML or has a document type */
    static Shape scan(String text, Tags... tags) {
        Scanner scanner = new Scanner(text, List.of(tags));
        scanner.run();
        return new Shape(!scanner.closed, scanner.opened > 1);
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
        tags.forEach(one -> one.over(text.length()));
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
        int end = endOfTag();
        String name = localName(at + 1);
        tags.forEach(one -> one.start(name, at, end));
        opened += name.equals(root) ? 1 : 0;
        closed |= end > 0 && text.charAt(end - 2) == '/' && name.equals(root);
        at = end < 0 ? at + 1 : end;
    }

    private void end() {
        String name = localName(at + 2);
        int end = endOfTag();
        if (end > 0) {
            tags.forEach(one -> one.end(name, at, end));
            closed |= name.equals(root);
        }
        at = end < 0 ? at + 2 : end;
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
}
