package io.dukon.definitions.pipeline;

import java.util.Locale;

/** What a stage means for the record on it. */
public enum StageKind {
    OPEN,
    WON,
    LOST;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StageKind of(String word) {
        for (StageKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("kind of a stage is open, won or lost, not “" + word + "”");
    }
}
