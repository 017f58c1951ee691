package io.dukon.definitions.grammar;

import java.util.List;

/** What an attribute holds. */
public sealed interface Form {
    /**
     * A value that is never looked into.
     *
     * @param name of a JSON Schema among the leaves
     * @param of the kind of the item that it names, null when it names none
     */
    record Leaf(String name, String of) implements Form {
        public Leaf(String name) {
            this(name, null);
        }
    }

    /** One of these words. */
    record Word(List<String> words) implements Form {}

    /** A map with the attributes of a group. */
    record Nested(String group) implements Form {}

    /**
     * Elements with names, whose order matters.
     *
     * @param by the attribute that tells them apart; an element's own id goes before it
     * @param or the group of a single thing that may stand instead of the list, null when none
     */
    record Each(String group, String by, String or) implements Form {}

    /** Values without names; one may stand without the list. @param ordered false: twice the same means nothing */
    record Several(Form of, boolean ordered) implements Form {}

    /** A map with free names. */
    record Table(Form of) implements Form {}

    /** A tree of texts. */
    record Texts() implements Form {}
}
