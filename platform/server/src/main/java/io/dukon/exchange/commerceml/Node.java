package io.dukon.exchange.commerceml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An element of a file: its name without a prefix, its text, attributes and children. */
final class Node {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    final String name;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<Node> children = new ArrayList<>();
    final StringBuilder content = new StringBuilder();

    Node(String name) {
        this.name = name;
    }

    /** The text in one line: spaces, tabs, line breaks and no-break spaces run together. */
    String text() {
        return BLANKS.matcher(content).replaceAll(" ").strip();
    }

    /** The attribute in one line, empty when there is none. */
    String attribute(String attributeName) {
        return BLANKS.matcher(attributes.getOrDefault(attributeName, ""))
                .replaceAll(" ")
                .strip();
    }

    Optional<Node> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    Stream<Node> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    /** Text of the first such child; empty when there is none or it says nothing. */
    String text(String childName) {
        return child(childName).map(Node::text).orElse("");
    }

    /** Elements below a wrapper: {@code Товары/Товар}. */
    Stream<Node> listed(String wrapper, String childName) {
        return children(wrapper).flatMap(node -> node.children(childName));
    }
}
