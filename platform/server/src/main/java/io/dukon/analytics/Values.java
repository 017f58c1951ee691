package io.dukon.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.analytics.ReportStore.Closed;
import io.dukon.analytics.ReportStore.Created;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.kernel.Json;
import io.dukon.kernel.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The records of a period dealt out to the values of one field; one that holds several values counts in each of them. */
final class Values {

    private static final class Line {
        private long created;
        private final Tally won = new Tally();
        private long lost;
    }

    private final FieldDefinition field;
    private final Map<String, Line> lines = new HashMap<>();

    /** @param field null = nothing is dealt out */
    Values(FieldDefinition field) {
        this.field = field;
    }

    void add(Created created) {
        values(created.value()).forEach(value -> line(value).created += created.count());
    }

    void add(Closed closed) {
        for (String value : values(closed.value())) {
            if (closed.won()) {
                Report.count(line(value).won, closed);
            } else {
                line(value).lost += closed.count();
            }
        }
    }

    private Line line(String value) {
        return lines.computeIfAbsent(value, id -> new Line());
    }

    /** An empty value is one too: null. */
    private List<String> values(String written) {
        List<String> all = new ArrayList<>();
        if (field != null && field.many() && written != null) {
            for (JsonNode value : Json.tree(written)) {
                all.add(value.asText());
            }
        } else if (written != null && !written.isEmpty()) {
            all.add(written);
        }
        if (all.isEmpty()) {
            all.add(null);
        }
        return all;
    }

    /** In the order of the list, then what the list has no more, then the empty ones. */
    ReportView.Breakdown view(String type, Naming naming, Function<Tally, List<Money>> sums) {
        List<String> order = new ArrayList<>(field.list().values());
        lines.keySet().stream()
                .filter(value -> value != null && !order.contains(value))
                .sorted()
                .forEach(order::add);
        order.add(null);
        return new ReportView.Breakdown(
                field.id(),
                naming.field(type, field),
                order.stream()
                        .filter(lines::containsKey)
                        .map(value -> value(value, naming, sums))
                        .toList());
    }

    private ReportView.Value value(String value, Naming naming, Function<Tally, List<Money>> sums) {
        Line line = lines.get(value);
        return new ReportView.Value(
                value,
                value == null ? null : naming.value(field, value),
                line.created,
                line.won.count(),
                sums.apply(line.won),
                line.lost);
    }
}
