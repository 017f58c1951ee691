package io.dukon.definitions.run;

import java.util.List;

/** Where a run has come to. */
public sealed interface Outcome {
    /** The host performs the effect under the key run + {@code state.step()}, then resumes with its result. */
    record Perform(RunState state, Effect effect) implements Outcome {}

    /** The segment ends here: commit. */
    record Waiting(RunState state, List<Wait> waits) implements Outcome {}

    record Done(RunState state) implements Outcome {}

    /** The run did not begin: ids of the unmet conditions of a button, texts {@code automations.<id>.refuse.<id>}. */
    record Refused(List<String> ids) implements Outcome {
        public String id() {
            return ids.getFirst();
        }
    }
}
