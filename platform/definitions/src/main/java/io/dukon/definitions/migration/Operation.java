package io.dukon.definitions.migration;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.FieldKind;
import java.util.List;
import java.util.Map;

/** One thing that a migration does. Stages are full names. */
public sealed interface Operation {
    String id();

    /** The same thing under another id. */
    record Rename(String id, Thing thing, String to) implements Operation {}

    /**
     * Values of a field in another type.
     *
     * @param cases what single values become; others are read as the new type writes them
     * @param note what cannot be read is written on the card; else it is dropped
     */
    record Convert(String id, Thing field, FieldKind to, Map<String, JsonNode> cases, boolean note)
            implements Operation {}

    /** Records of a stage go to another one, and so do references to it. */
    record MoveStage(String id, String stage, String to) implements Operation {}

    /** Records of several stages go to one, and so do references to them. */
    record MergeStages(String id, List<String> stages, String to) implements Operation {}

    /** Records of a stage go where the first condition holds. @param otherwise for those that meet none */
    record Split(String id, String stage, List<Way> into, String otherwise) implements Operation {}

    /** A stage and the records that go there. @param said the condition as it is written */
    record Way(String to, Condition when, JsonNode said) {}

    /** A thing is no longer offered; what records hold stays. @param to where records of a stage go, else null */
    record Retire(String id, Thing thing, String to) implements Operation {}

    /** What becomes of runs that have begun. */
    record Runs(String id, String automation, Fate fate) implements Operation {}

    /** See {@link Runs}. */
    enum Fate {
        FINISH,
        RESTART,
        CANCEL
    }

    /** @throws IllegalArgumentException with a sentence for the pack's author */
    static Operation parse(JsonNode node) {
        return OperationParser.parse(Json.text(node, "id", ""), node);
    }
}
