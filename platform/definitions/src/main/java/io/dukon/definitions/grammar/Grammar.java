package io.dukon.definitions.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The one grammar of packs. */
public final class Grammar {
    private static final Grammar PACKS = GrammarReader.read("leaves", "kinds", "automation", "pack");

    private final Map<String, JsonNode> leaves;
    private final Map<String, Group> groups;

    Grammar(Map<String, JsonNode> leaves, Map<String, Group> groups) {
        this.leaves = Collections.unmodifiableMap(new LinkedHashMap<>(leaves));
        this.groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    public static Grammar packs() {
        return PACKS;
    }

    /** JSON Schemas of the leaves by name. */
    public Map<String, JsonNode> leaves() {
        return leaves;
    }

    /** Every group, those of items included: a kind's group has the kind's word for its name. */
    public Map<String, Group> groups() {
        return groups;
    }

    /** @throws IllegalArgumentException when there is no such group */
    public Group group(String name) {
        Group group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException("the grammar has no group “" + name + "”");
        }
        return group;
    }

    /** What an item of the kind is; texts are a tree without attributes. */
    public Form item(String kind) {
        return kind.equals("i18n") ? new Form.Texts() : new Form.Nested(kind);
    }
}
