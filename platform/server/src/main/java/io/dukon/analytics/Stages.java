package io.dukon.analytics;

import io.dukon.analytics.ReportStore.Standing;
import io.dukon.kernel.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What stands on the open stages now. */
final class Stages {

    private static final class Line {
        private final Tally tally = new Tally();
        private long noStep;
        private long overdue;
    }

    private final Map<String, Line> lines = new HashMap<>();

    /** @param currency of the shop, in which a record without an amount counts as nothing */
    void add(Standing standing, String currency) {
        Line line = line(standing.stage());
        line.tally.add(
                standing.currency().isEmpty() ? currency : standing.currency(), standing.count(), standing.amount());
        line.noStep += standing.noStep();
    }

    void overdue(String stage, long count) {
        line(stage).overdue += count;
    }

    private Line line(String stage) {
        return lines.computeIfAbsent(stage, name -> new Line());
    }

    ReportView.Standing view(String stage, Function<Tally, List<Money>> sums) {
        Line line = line(stage);
        return new ReportView.Standing(stage, line.tally.count(), sums.apply(line.tally), line.noStep, line.overdue);
    }
}
