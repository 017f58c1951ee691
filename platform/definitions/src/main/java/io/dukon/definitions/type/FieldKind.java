package io.dukon.definitions.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The closed set of kinds of fields. */
public enum FieldKind {
    TEXT,
    NUMBER,
    MONEY,
    BOOLEAN,
    DATE,
    DATETIME,
    LIST,
    LINK,
    PERSON,
    UNIT,
    PHONES,
    EMAILS,
    FILE;

    /** The word packs use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a condition may compare a value of this kind with what is written so. */
    public boolean compares(JsonNode written) {
        return ValueForm.compares(this, written);
    }

    public static Optional<FieldKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
