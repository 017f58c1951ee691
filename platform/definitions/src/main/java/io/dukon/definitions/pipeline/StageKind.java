package io.dukon.definitions.pipeline;

import io.dukon.definitions.pack.Unreadable;
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
        throw new Unreadable("stage_kind", word);
    }
}
