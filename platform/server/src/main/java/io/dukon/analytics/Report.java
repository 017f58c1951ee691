package io.dukon.analytics;

import io.dukon.analytics.ReportStore.Closed;
import io.dukon.analytics.ReportStore.Created;
import io.dukon.analytics.ReportStore.Overdue;
import io.dukon.analytics.ReportStore.Standing;
import io.dukon.analytics.ReportView.Days;
import io.dukon.analytics.ReportView.Step;
import io.dukon.analytics.ReportView.Totals;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.kernel.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Puts counted lines together into what a person reads. Pure. */
final class Report {

    private final Asked asked;
    private final Pipeline pipeline;
    private final Naming naming;
    private final Outcome during = new Outcome();
    private final Outcome before = new Outcome();
    private final Map<String, Tally> closings = new HashMap<>();
    private final Map<Integer, Tally> steps = new HashMap<>();
    private final Stages stages = new Stages();
    private final People people = new People();
    private final Values values;

    /** What came of the records of one period. */
    private static final class Outcome {
        private long created;
        private final Tally won = new Tally();
        private final Tally lost = new Tally();
    }

    Report(Asked asked, Pipeline pipeline, Naming naming) {
        this.asked = asked;
        this.pipeline = pipeline;
        this.naming = naming;
        this.values = new Values(asked.by());
    }

    void add(Closed line) {
        switch (line.by()) {
            case STAGE -> addStage(line);
            case PERSON -> {
                if (line.during()) {
                    people.add(line);
                }
            }
            case VALUE -> {
                if (line.during()) {
                    values.add(line);
                }
            }
            case STEP -> {
                if (line.won()) {
                    count(steps.computeIfAbsent(line.step(), step -> new Tally()), line);
                }
            }
        }
    }

    private void addStage(Closed line) {
        Outcome outcome = line.during() ? during : before;
        count(line.won() ? outcome.won : outcome.lost, line);
        if (line.during()) {
            count(closings.computeIfAbsent(line.stage(), stage -> new Tally()), line);
        }
    }

    static void count(Tally tally, Closed line) {
        tally.add(line.currency(), line.count(), line.amount());
    }

    void add(Created line) {
        (line.during() ? during : before).created += line.count();
        if (line.during()) {
            values.add(line);
        }
    }

    void add(Standing line) {
        boolean open = pipeline.stages().stream()
                .anyMatch(stage -> stage.open() && stage.name().equals(line.stage()));
        if (!open) {
            return;
        }
        if (line.person() != null) {
            people.open(line.person(), line.count());
        }
        if (line.person() == null || asked.some()) {
            stages.add(line, asked.currency());
        }
        if (line.person() == null && !asked.some()) {
            people.openInAll(line.count());
        }
    }

    void add(Overdue line) {
        stages.overdue(line.stage(), line.count());
    }

    void add(WorkStore.Tasks line) {
        people.add(line);
    }

    ReportView view(Map<UUID, String> names, ReportView.Handling handling) {
        return new ReportView(
                pipeline.id(),
                Days.of(asked.period()),
                Days.of(asked.period().before()),
                totals(during),
                totals(before),
                named(true, stage -> stages.view(stage, this::sums)),
                named(false, this::closing),
                people.view(names, this::sums, this::averages),
                naming.choices(asked.type()),
                asked.by() == null ? null : values.view(asked.type(), naming, this::sums),
                handling,
                asked.period().byWeeks(),
                steps());
    }

    private <T> List<T> named(boolean open, Function<String, T> line) {
        return pipeline.stages().stream()
                .filter(stage -> stage.open() == open)
                .map(Stage::name)
                .map(line)
                .toList();
    }

    private ReportView.Closing closing(String stage) {
        Tally tally = closings.getOrDefault(stage, new Tally());
        return new ReportView.Closing(stage, tally.count(), sums(tally));
    }

    private Totals totals(Outcome outcome) {
        return new Totals(
                outcome.created, outcome.won.count(), sums(outcome.won), averages(outcome.won), outcome.lost.count());
    }

    private List<Step> steps() {
        List<Period> all = new ArrayList<>(asked.period().steps());
        return IntStream.range(0, all.size())
                .mapToObj(i -> step(all.get(i), steps.getOrDefault(i + 1, new Tally())))
                .toList();
    }

    private Step step(Period days, Tally won) {
        return new Step(days.from(), days.to(), won.count(), sums(won));
    }

    private List<Money> sums(Tally tally) {
        return asked.amounts() ? tally.sums(asked.currency()) : null;
    }

    private List<Money> averages(Tally tally) {
        return asked.amounts() ? tally.averages(asked.currency()) : null;
    }
}
