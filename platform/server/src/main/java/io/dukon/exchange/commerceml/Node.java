package io.dukon.exchange.commerceml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a document: its name without a prefix, its text, attributes and children. */
final class Node {

    final String name;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<Node> children = new ArrayList<>();
    final StringBuilder content = new StringBuilder();

    Node(String name) {
        this.name = name;
    }

    /** The text in one line: spaces, tabs, line breaks and no-break spaces run together. */
    String text() {
        return content.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
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
