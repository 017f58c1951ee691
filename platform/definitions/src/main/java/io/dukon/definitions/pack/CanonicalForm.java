package io.dukon.definitions.pack;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.grammar.LongForm;

/** The form in which items are stored, hashed and merged: the long one. */
final class CanonicalForm {
    private CanonicalForm() {}

    static JsonNode of(Kind kind, JsonNode content) {
        return content.isObject() ? LongForm.of(Grammar.packs().item(kind.word()), content) : content;
    }
}
