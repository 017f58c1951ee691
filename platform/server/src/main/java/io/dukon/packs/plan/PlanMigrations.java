package io.dukon.packs.plan;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.migration.Operation;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.plan.OperationWords;
import io.dukon.definitions.words.ItemNames;
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

    List<PlanView.Migration> of(Proposal proposal, ItemNames names, Configuration is) {
        OperationWords words = new OperationWords(names);
        return proposal.plan().operations().stream()
                .map(operation -> told(operation, proposal.records(), words, is))
                .toList();
    }

    private PlanView.Migration told(
            Operation operation, List<RecordChange> records, OperationWords words, Configuration is) {
        Reach reach = records.stream()
                .filter(change -> change.operation().equals(operation.id()))
                .map(change -> dryRun.of(change, is))
                .reduce(Reach.NOTHING, Reach::plus);
        String text = words.say(operation);
        return new PlanView.Migration(
                operation.id(),
                reach.lost() == 0 ? text : Texts.get("packs", Callers.locale(), "migration.lost", text, reach.lost()),
                reach.records());
    }
}
