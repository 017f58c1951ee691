package io.dukon.packs.plan;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.migration.Operation;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.plan.PlanWords;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Texts;
import io.dukon.packs.change.DryRun;
import io.dukon.packs.change.DryRun.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a new version does with records: each operation in words, with how many it concerns now. */
@ApplicationScoped
class PlanMigrations {

    @Inject
    DryRun dryRun;

    List<Plan.Migration> of(Proposal proposal, Configuration was, Configuration is) {
        PlanWords words = new PlanWords(was, is, Callers.locale());
        return proposal.operations().stream()
                .map(operation -> told(operation, proposal.records(), words, is))
                .toList();
    }

    private Plan.Migration told(Operation operation, List<RecordChange> records, PlanWords words, Configuration is) {
        Reach reach = records.stream()
                .filter(change -> change.operation().equals(operation.id()))
                .map(change -> dryRun.of(change, is))
                .reduce(Reach.NOTHING, Reach::plus);
        String text = words.operation(operation);
        return new Plan.Migration(
                operation.id(),
                reach.lost() == 0 ? text : Texts.get("packs", Callers.locale(), "migration.lost", text, reach.lost()),
                reach.records());
    }
}
