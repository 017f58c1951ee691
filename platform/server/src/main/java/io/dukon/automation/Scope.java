package io.dukon.automation;

import io.dukon.definitions.run.Addressee;
import io.dukon.definitions.run.EffectScope;
import io.dukon.definitions.run.RunContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The run for which an effect is performed, as its handler sees it. */
record Scope(
        UUID run,
        String step,
        String automation,
        RunContext context,
        String stage,
        boolean stageLeft,
        Function<Addressee, List<UUID>> people)
        implements EffectScope {

    @Override
    public List<UUID> people(Addressee addressee) {
        return people.apply(addressee);
    }
}
