package io.dukon.packs.change;

import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.condition.Operator;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.kernel.Json;
import io.dukon.records.Filters;
import io.dukon.records.Rewrites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Counts what would become of records; nothing is written. */
@ApplicationScoped
public class DryRun {

    /** @param records those it would change. @param lost values that would not be readable any more */
    public record Reach(long records, long lost) {
        public static final Reach NOTHING = new Reach(0, 0);

        public Reach plus(Reach other) {
            return new Reach(records + other.records, lost + other.lost);
        }
    }

    @Inject
    Carrying carrying;

    @Inject
    Filters filters;

    @Inject
    Rewrites rewrites;

    /** @param after the shop as it will be */
    public Reach of(RecordChange change, Configuration after) {
        return switch (change) {
            case RecordChange.Stage stage when stage.keeps() -> new Reach(moving(stage, after), 0);
            case RecordChange.Convert convert -> converted(convert, after);
            default -> new Reach(carrying.count(Step.of(change)), 0);
        };
    }

    /** Those whom a condition leads away from a stage that stays. */
    private long moving(RecordChange.Stage change, Configuration after) {
        String type = after.stage(change.from())
                .flatMap(stage -> after.pipeline(stage.pipeline()))
                .orElseThrow()
                .type();
        Condition here = new Condition.Test(
                "stage", Operator.IS, List.of(Json.MAPPER.getNodeFactory().textNode(change.from())));
        List<Condition> rest = new ArrayList<>(List.of(here));
        long moving = 0;
        for (RecordChange.Way way : change.ways()) {
            Condition when = Condition.parse(way.when());
            List<Condition> these = new ArrayList<>(rest);
            these.add(when);
            moving += way.to().equals(change.from()) ? 0 : filters.count(type, new Condition.All(these));
            rest.add(new Condition.Not(when));
        }
        return moving + (change.otherwise().equals(change.from()) ? 0 : filters.count(type, new Condition.All(rest)));
    }

    private Reach converted(RecordChange.Convert convert, Configuration after) {
        return ConvertSteps.field(convert, after)
                .map(field -> new Reach(
                        rewrites.holding(convert.type(), convert.field()),
                        rewrites.unreadable(convert.type(), field, convert.cases())))
                .orElse(Reach.NOTHING);
    }
}
