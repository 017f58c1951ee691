package io.dukon.exchange.commerceml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses one item of a file. What was read before a fault is kept, so that the report can name the item. */
final class NodeReader {

    private static final XMLInputFactory FACTORY = factory();

    private final Fragment fragment;
    private final Deque<Node> path = new ArrayDeque<>();
    private Node root;
    private int elements;

    private NodeReader(Fragment fragment) {
        this.fragment = fragment;
    }

    /** The item as far as it could be read; {@code fault} is null when all of it was. */
    record Read(Node root, Fault fault) {}

    /**
     * Why an item could not be read.
     *
     * @param code {@code broken}, {@code cut}, {@code damaged} or {@code too_large}: the end of the key of a text
     */
    record Fault(String code, int line) {}

    /** An item that costs more than the limits allow. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static Read read(Fragment fragment) {
        NodeReader reader = new NodeReader(fragment);
        Fault fault = reader.parse();
        return new Read(reader.root == null ? new Node("") : reader.root, fault);
    }

    private Fault parse() {
        if (fragment.length() > Limits.DOCUMENT_LENGTH) {
            return new Fault("too_large", fragment.line());
        }
        String text = fragment.text();
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                take(xml, xml.next());
            }
            if (!path.isEmpty() || root == null) {
                return broken(fragment.line());
            }
            return Encoding.damaged(text) ? new Fault("damaged", fragment.line()) : null;
        } catch (TooLarge e) {
            return new Fault("too_large", fragment.line());
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            return broken(fragment.line() + line - 1);
        }
    }

    private Fault broken(int line) {
        return new Fault(fragment.state() == Fragment.State.CUT ? "cut" : "broken", line);
    }

    private void take(XMLStreamReader xml, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> path.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("An entity", xml.getLocation());
            default -> {
                // Comments and processing instructions say nothing about an item.
            }
        }
    }

    private void start(XMLStreamReader xml) {
        if (++elements > Limits.ELEMENTS || path.size() >= Limits.DEPTH) {
            throw new TooLarge();
        }
        Node node = new Node(local(xml.getLocalName()));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.attributes.put(local(xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        if (path.isEmpty()) {
            root = node;
        } else {
            path.peek().children.add(node);
        }
        path.push(node);
    }

    private void text(XMLStreamReader xml) {
        if (!path.isEmpty()) {
            StringBuilder content = path.peek().content;
            if (content.length() + xml.getTextLength() > Limits.VALUE) {
                throw new TooLarge();
            }
            content.append(xml.getText());
        }
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Prefixes of a namespace that the root declares are unknown in a document cut out of it.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }
}
