package io.dukon.definitions.run;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps of an automation with what follows each: the way back out of branches. */
final class Program {
    private final Map<String, Step> steps = new HashMap<>();
    private final Map<String, String> following = new HashMap<>();
    private final String first;

    Program(Automation automation) {
        place(automation.steps(), null);
        first = automation.steps().isEmpty()
                ? null
                : automation.steps().getFirst().id();
    }

    private void place(List<Step> block, String afterBlock) {
        for (int i = 0; i < block.size(); i++) {
            Step step = block.get(i);
            String next = i + 1 < block.size() ? block.get(i + 1).id() : afterBlock;
            steps.put(step.id(), step);
            following.put(step.id(), next);
            step.blocks().forEach(inner -> place(inner, next));
        }
    }

    String first() {
        return first;
    }

    Step step(String id) {
        Step step = steps.get(id);
        if (step == null) {
            throw new IllegalArgumentException("no step “" + id + "”: the run began on another version");
        }
        return step;
    }

    /** The step after this one, its branches skipped; null at the end. */
    String after(Step step) {
        return following.get(step.id());
    }

    /** The first step of a block of the step; what follows the step when the block is empty. */
    String into(Step step, List<Step> block) {
        return block.isEmpty() ? after(step) : block.getFirst().id();
    }
}
