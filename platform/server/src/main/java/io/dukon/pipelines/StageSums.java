package io.dukon.pipelines;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.pipelines.BoardFilter.View;
import io.dukon.pipelines.BoardStore.Numbers;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts and amounts by stage as one reader may see them, out of what is kept and what was counted.
 *
 * @param all  of everybody whose records the reader sees
 * @param mine of the member
 * @param cut  as the filter cuts the open stages
 */
record StageSums(Map<String, Kept> all, Map<String, Kept> mine, Map<String, Sum> cut) {

    /** @param amount minor units of the shop's currency */
    record Sum(long count, long amount) {
        static final Sum NONE = new Sum(0, 0);

        private Sum plus(Sum more) {
            return new Sum(count + more.count, Math.addExact(amount, more.amount));
        }
    }

    /** @param noStep those without an open task */
    record Kept(Sum every, Sum noStep) {
        static final Kept NONE = new Kept(Sum.NONE, Sum.NONE);

        private Kept plus(Kept more) {
            return new Kept(every.plus(more.every), noStep.plus(more.noStep));
        }
    }

    static StageSums of(Numbers numbers, BoardFilter filter) {
        Map<String, Kept> all = new HashMap<>();
        Map<String, Kept> mine = new HashMap<>();
        if (numbers.kept() != null) {
            for (JsonNode one : numbers.kept()) {
                Kept kept = new Kept(sum(one, 2), sum(one, 4));
                if (filter.counts(one.path(1).asText())) {
                    all.merge(one.path(0).asText(), kept, Kept::plus);
                }
                if (one.path(1).asText().equals(String.valueOf(filter.member()))) {
                    mine.put(one.path(0).asText(), kept);
                }
            }
        }
        Map<String, Sum> cut = new HashMap<>();
        if (filter.kept()) {
            (filter.view() == View.MINE ? mine : all)
                    .forEach((stage, kept) ->
                            cut.put(stage, filter.view() == View.NO_STEP ? kept.noStep() : kept.every()));
        } else if (numbers.cut() != null) {
            numbers.cut().properties().forEach(one -> cut.put(one.getKey(), sum(one.getValue(), 0)));
        }
        return new StageSums(all, mine, cut);
    }

    private static Sum sum(JsonNode numbers, int from) {
        return new Sum(numbers.path(from).asLong(), numbers.path(from + 1).asLong());
    }

    /** In one stage, as the filter cuts it. */
    Sum shown(String stage) {
        return cut.getOrDefault(stage, Sum.NONE);
    }

    long count(String stage) {
        return all.getOrDefault(stage, Kept.NONE).every().count();
    }

    long countMine(Collection<String> stages) {
        return stages.stream()
                .mapToLong(stage -> mine.getOrDefault(stage, Kept.NONE).every().count())
                .sum();
    }

    long countNoStep(Collection<String> stages) {
        return stages.stream()
                .mapToLong(stage -> all.getOrDefault(stage, Kept.NONE).noStep().count())
                .sum();
    }
}
