package io.dukon.definitions.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One way to break a part of an item: what it says of itself, and the part after it; null takes the part away. */
record Mutation(String change, JsonNode part) {
    static Mutation without(ObjectNode whole, String attribute) {
        ObjectNode copy = whole.deepCopy();
        copy.remove(attribute);
        return new Mutation("“" + attribute + "” is forgotten", copy);
    }

    static Mutation with(ObjectNode whole, String attribute, JsonNode value) {
        ObjectNode copy = whole.deepCopy();
        copy.set(attribute, value);
        String said = value.isTextual() ? value.textValue() : value.toString().replace("\"", "");
        return new Mutation("“" + attribute + "” is " + said, copy);
    }

    static Mutation with(ObjectNode whole, String attribute, String value) {
        ObjectNode copy = whole.deepCopy();
        copy.put(attribute, value);
        return new Mutation("“" + attribute + "” is " + value, copy);
    }

    Mutation in(ObjectNode whole, String attribute) {
        ObjectNode copy = whole.deepCopy();
        copy.set(attribute, part);
        return new Mutation(change, copy);
    }

    Mutation of(String where) {
        return new Mutation(where + ": " + change, part);
    }
}
