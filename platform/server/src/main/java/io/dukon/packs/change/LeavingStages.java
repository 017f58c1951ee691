package io.dukon.packs.change;

import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.packs.change.StageToMap.Candidate;
import io.dukon.records.Relocations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stages that a change takes away, and the records that stand on them. */
@ApplicationScoped
public class LeavingStages {

    @Inject
    Relocations relocations;

    /** Those with records, by full name, with how many there are. */
    public List<StageToMap> of(Snapshot before, Snapshot after) {
        Configuration was = Configuration.of(before.inForce());
        Configuration is = Configuration.of(after.inForce());
        List<Stage> gone = was.pipelines().values().stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .filter(stage -> is.stage(stage.name()).isEmpty())
                .toList();
        Map<String, Long> counts =
                relocations.counts(gone.stream().map(Stage::name).toList());
        return gone.stream()
                .filter(stage -> counts.containsKey(stage.name()))
                .map(stage -> new StageToMap(
                        stage.name(), name(was, stage), counts.get(stage.name()), candidates(was, is, stage)))
                .toList();
    }

    private static List<Candidate> candidates(Configuration was, Configuration is, Stage stage) {
        String type = was.pipeline(stage.pipeline()).orElseThrow().type();
        return is.pipelinesOf(type).stream()
                .sorted(java.util.Comparator.comparing(one -> !one.id().equals(stage.pipeline())))
                .map(Pipeline::stages)
                .flatMap(List::stream)
                .map(one -> new Candidate(one.name(), name(is, one)))
                .toList();
    }

    private static String name(Configuration configuration, Stage stage) {
        String locale = Callers.locale();
        return configuration.labels().pipeline(locale, stage.pipeline()) + " · "
                + configuration.labels().stage(locale, stage);
    }

    /** Those of which the changes do not say where their records go. */
    public List<StageToMap> unsettled(Snapshot before, Snapshot after, List<RecordChange> changes) {
        return of(before, after).stream()
                .filter(stage -> changes.stream().noneMatch(change -> leads(change, stage.stage())))
                .toList();
    }

    private static boolean leads(RecordChange change, String stage) {
        return change instanceof RecordChange.Stage one && one.from().equals(stage);
    }

    /**
     * The steps that are to be done, with the records of every stage that leaves among them: what people say goes before
     * what a new version says.
     *
     * @param wanted by full name of the stage that leaves
     * @throws Problem 409 {@code needs_mapping} while nobody says it for a stage
     */
    static List<Step> settle(List<StageToMap> leaving, Map<String, String> wanted, List<Step> steps) {
        Map<String, String> said = wanted == null ? Map.of() : wanted;
        List<Step> all = new ArrayList<>(steps);
        for (StageToMap stage : leaving) {
            String to = said.get(stage.stage());
            boolean there = stage.candidates().stream().anyMatch(one -> one.id().equals(to));
            boolean led = steps.stream().anyMatch(step -> leads(step.change(), stage.stage()));
            if (there) {
                all.removeIf(step -> leads(step.change(), stage.stage()));
                all.add(Step.of(new RecordChange.Stage("", stage.stage(), List.of(), to)));
            } else if (!led) {
                throw Problem.of(409, "packs", "needs_mapping", stage.name(), stage.records())
                        .with("stages", leaving);
            }
        }
        return all;
    }
}
