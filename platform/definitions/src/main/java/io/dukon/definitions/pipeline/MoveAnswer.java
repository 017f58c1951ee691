package io.dukon.definitions.pipeline;

import java.util.List;

/** Whether a move may be made. */
public sealed interface MoveAnswer {
    /** It may. */
    record Allowed() implements MoveAnswer {}

    /**
     * It may not.
     *
     * @param reason one of same_stage, unknown_stage, not_listed (or listed under a condition that does not hold),
     * from,     automation_only, closed, require
     * @param requirements ids of the unmet conditions to enter, when the reason is require; their texts are
     *     {@code refuse.<pipeline>.<stage>.<id>}
     */
    record Refused(String reason, List<String> requirements) implements MoveAnswer {
        static Refused because(String reason) {
            return new Refused(reason, List.of());
        }

        /** The reason as one word: {@code not_listed}, or {@code require:deposit} for the first unmet condition. */
        public String id() {
            return requirements.isEmpty() ? reason : reason + ":" + requirements.getFirst();
        }
    }

    default boolean allowed() {
        return this instanceof Allowed;
    }
}
