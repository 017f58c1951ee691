package io.dukon.analytics;

import io.dukon.analytics.ReportStore.Closed;
import io.dukon.kernel.Money;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What each person has, did and lost; nobody is one of them. */
final class People {

    private static final class Line {
        private long open;
        private final Tally won = new Tally();
        private long lost;
        private long finished;
        private long inTime;
        private long overdue;

        private boolean empty() {
            return open + won.count() + lost + finished + overdue == 0;
        }
    }

    private final Map<UUID, Line> lines = new HashMap<>();

    void add(Closed closed) {
        Line line = line(closed.person());
        if (closed.won()) {
            Report.count(line.won, closed);
        } else {
            line.lost += closed.count();
        }
    }

    /** Counters know everybody and each person; what is left over is nobody's. */
    void openInAll(long count) {
        line(null).open += count;
    }

    void open(UUID person, long count) {
        line(person).open += count;
    }

    void add(WorkStore.Tasks tasks) {
        Line line = line(tasks.person());
        line.finished += tasks.finished();
        line.inTime += tasks.inTime();
        line.overdue += tasks.overdue();
    }

    private Line line(UUID person) {
        return lines.computeIfAbsent(person, id -> new Line());
    }

    /** Who won most comes first, nobody last. */
    List<ReportView.Person> view(
            Map<UUID, String> names, Function<Tally, List<Money>> sums, Function<Tally, List<Money>> averages) {
        takeFromNobody();
        return lines.entrySet().stream()
                .filter(line -> !line.getValue().empty())
                .map(line -> person(line.getKey(), named(names, line.getKey()), line.getValue(), sums, averages))
                .sorted(Comparator.comparing((ReportView.Person one) -> one.id() == null)
                        .thenComparing(People::worth, Comparator.reverseOrder())
                        .thenComparing(ReportView.Person::won, Comparator.reverseOrder())
                        .thenComparing(one -> String.valueOf(one.name())))
                .toList();
    }

    private static String named(Map<UUID, String> names, UUID person) {
        return person == null ? null : names.get(person);
    }

    private void takeFromNobody() {
        Line nobody = lines.get(null);
        if (nobody != null && nobody.open > 0) {
            nobody.open -= lines.entrySet().stream()
                    .filter(line -> line.getKey() != null)
                    .mapToLong(line -> line.getValue().open)
                    .sum();
        }
    }

    private static long worth(ReportView.Person person) {
        return person.sums() == null ? 0 : person.sums().getFirst().minor();
    }

    private static ReportView.Person person(
            UUID id, String name, Line line, Function<Tally, List<Money>> sums, Function<Tally, List<Money>> averages) {
        return new ReportView.Person(
                id,
                name,
                line.open,
                line.won.count(),
                sums.apply(line.won),
                averages.apply(line.won),
                line.lost,
                line.finished,
                line.inTime,
                line.overdue);
    }
}
