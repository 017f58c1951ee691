package io.dukon.records;

import io.dukon.kernel.Money;
import io.dukon.tenancy.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a change means for the counters of stages. Statements that change records carry {@link #CTE} with them, so that
 * counters are never off. The stages come in one order in every statement: two opposite moves cannot lock each other out.
 */
public final class CounterDelta {

    /** Needs {@link #bind}; goes between other CTEs, with a comma behind. */
    public static final String CTE =
            """
            counted as (
              insert into dukon.stage_counter as c (tenant_id, stage, currency, slot, pipeline, count, amount)
              select :tenant, d.stage, d.currency, :slot, split_part(d.stage, '/', 1), d.count, d.amount
              from unnest(cast(:counterStages as text[]), cast(:counterCurrencies as text[]),
                          cast(:counterCounts as bigint[]), cast(:counterAmounts as bigint[]))
                   as d(stage, currency, count, amount)
              order by d.stage, d.currency
              on conflict (tenant_id, stage, currency, slot)
              do update set count = c.count + excluded.count, amount = c.amount + excluded.amount)""";

    /** Records without an amount are counted under no currency. */
    private static final String NONE = "";

    private record Key(String stage, String currency) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byStage = stage.compareTo(other.stage);
            return byStage != 0 ? byStage : currency.compareTo(other.currency);
        }
    }

    private final TreeMap<Key, long[]> deltas = new TreeMap<>();

    public CounterDelta leave(String stage, Money amount) {
        return add(stage, amount, -1);
    }

    public CounterDelta enter(String stage, Money amount) {
        return add(stage, amount, 1);
    }

    private CounterDelta add(String stage, Money amount, int sign) {
        if (stage != null) {
            long[] delta = deltas.computeIfAbsent(
                    new Key(stage, amount == null ? NONE : amount.currency()), unseen -> new long[2]);
            delta[0] += sign;
            delta[1] += amount == null ? 0 : sign * amount.minor();
        }
        return this;
    }

    /** @param record its slot keeps one busy stage from being one hot row */
    public Sql bind(Sql sql, UUID record) {
        deltas.values().removeIf(delta -> delta[0] == 0 && delta[1] == 0);
        List<Long> counts = new ArrayList<>();
        List<Long> amounts = new ArrayList<>();
        deltas.values().forEach(delta -> {
            counts.add(delta[0]);
            amounts.add(delta[1]);
        });
        return sql.set("slot", slot(record))
                .set("counterStages", deltas.keySet().stream().map(Key::stage).toList())
                .set(
                        "counterCurrencies",
                        deltas.keySet().stream().map(Key::currency).toList())
                .set("counterCounts", counts)
                .set("counterAmounts", amounts);
    }

    static int slot(UUID record) {
        return (int) (record.getLeastSignificantBits() & 7);
    }
}
