package io.dukon.exchange.commerceml.out;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML as it grows. What cannot stand in XML at all is left out; what the encoding lacks is written by its number. */
final class XmlText {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> path = new ArrayDeque<>();

    /** @param attributes names and values by turns */
    XmlText open(String name, String... attributes) {
        tag(name, attributes);
        text.append('>');
        path.push(name);
        return this;
    }

    XmlText close() {
        String name = path.pop();
        indent();
        text.append("</").append(name).append('>');
        return this;
    }

    XmlText leaf(String name, String value, String... attributes) {
        tag(name, attributes);
        text.append('>');
        escape(value);
        text.append("</").append(name).append('>');
        return this;
    }

    /** Nothing when there is nothing to say. */
    XmlText maybe(String name, String value) {
        return value.isEmpty() ? this : leaf(name, value);
    }

    byte[] bytes(Charset charset) {
        String head = "<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>";
        String whole = head + text + "\n";
        CharsetEncoder encoder = charset.newEncoder();
        return encoder.canEncode(whole) ? whole.getBytes(charset) : byNumbers(whole, charset, encoder);
    }

    private static byte[] byNumbers(String whole, Charset charset, CharsetEncoder encoder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(whole.length() + whole.length() / 8);
        whole.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            out.writeBytes((encoder.canEncode(one) ? one : "&#" + letter + ";").getBytes(charset));
        });
        return out.toByteArray();
    }

    private void tag(String name, String... attributes) {
        indent();
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
    }

    private void indent() {
        text.append('\n').append("  ".repeat(path.size()));
    }

    private void escape(String value) {
        value.codePoints().filter(XmlText::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(letter);
            }
        });
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
