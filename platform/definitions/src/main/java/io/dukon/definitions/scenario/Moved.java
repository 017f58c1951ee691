package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.MoveAnswer;
import io.dukon.definitions.pipeline.Moves;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A person creates a record on a stage: the same rules as for moving it there. */
final class Moved {
    private Moved() {}

    static void creation(Configuration configuration, String stage, Map<String, JsonNode> values, Set<String> roles) {
        int slash = stage.indexOf('/');
        var pipeline = configuration
                .pipeline(stage.substring(0, slash))
                .orElseThrow(() -> new StoryProblem("there is no stage “" + stage + "”"));
        MoveAnswer answer = Moves.check(pipeline, null, stage.substring(slash + 1), Values.of(values), roles, false);
        if (answer instanceof MoveAnswer.Refused refused) {
            throw new Refusal(refused.requirements().isEmpty() ? List.of(refused.reason()) : refused.requirements());
        }
    }
}
