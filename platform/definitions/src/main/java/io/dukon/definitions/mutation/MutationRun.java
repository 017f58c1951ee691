package io.dukon.definitions.mutation;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.mutation.MutationScore.Outcome;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.scenario.ScenarioResult;
import io.dukon.definitions.scenario.ScenarioRunner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Breaks a pack in every small way and plays its tests until one notices. */
public final class MutationRun {
    private final List<Item> items;
    private final Pack pack;
    private final Map<String, ScenarioResult> whole = new LinkedHashMap<>();

    private MutationRun(List<Pack> required, Pack pack) {
        this.pack = pack;
        this.items = new ArrayList<>();
        required.forEach(one -> items.addAll(one.items()));
        items.addAll(pack.items());
        items.removeIf(
                item -> item.is(Kind.DEMO) || (item.is(Kind.I18N) && !item.id().equals("en")));
    }

    /**
     * @param required packs on which it builds
     * @throws IllegalStateException when its tests fail before anything is broken
     */
    public static MutationScore of(List<Pack> required, Pack pack) {
        MutationRun run = new MutationRun(required, pack);
        Configuration configuration = Configuration.of(run.items);
        for (ScenarioResult result : ScenarioRunner.run(configuration, pack.items())) {
            if (!result.passed()) {
                throw new IllegalStateException("its tests fail as it is: " + result);
            }
            run.whole.put(result.id(), result);
        }
        ItemMutations mutations = new ItemMutations(configuration);
        return new MutationScore(
                pack.items().stream().flatMap(item -> mutations.of(item).stream()).toList().parallelStream()
                        .map(mutant -> new Outcome(mutant, run.noticed(mutant)))
                        .toList());
    }

    /** Tests in which the broken automation ran come first. */
    private Optional<String> noticed(Mutant mutant) {
        ScenarioRunner runner;
        try {
            runner = new ScenarioRunner(Configuration.of(broken(mutant)), pack.items());
        } catch (RuntimeException unreadable) {
            return Optional.of("check");
        }
        return whole.values().stream()
                .sorted(Comparator.comparing(
                        test -> !test.ran().contains(mutant.item().id())))
                .map(ScenarioResult::id)
                .filter(test -> !runner.play(test).passed())
                .findFirst();
    }

    private List<Item> broken(Mutant mutant) {
        List<Item> copy = new ArrayList<>(items);
        int index = copy.indexOf(mutant.item());
        if (mutant.broken() == null) {
            copy.remove(index);
        } else {
            copy.set(index, mutant.broken());
        }
        return copy;
    }
}
