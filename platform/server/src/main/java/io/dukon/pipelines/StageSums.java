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
 * @param all  of everybody; only of the member for who sees his own records only
 * @param mine of the member
 * @param cut  as the filter cuts the open stages
 */
record StageSums(Map<String, Kept> all, Map<String, Kept> mine, Map<String, Sum> cut) {

    /** @param amount minor units of the shop's currency */
    record Sum(long count, long amount) {
        static final Sum NONE = new Sum(0, 0);
    }

    /** @param noStep those without an open task */
    record Kept(Sum every, Sum noStep) {
        static final Kept NONE = new Kept(Sum.NONE, Sum.NONE);
    }

    static StageSums of(Numbers numbers, BoardFilter filter) {
        Map<String, Kept> everybody = new HashMap<>();
        Map<String, Kept> mine = new HashMap<>();
        if (numbers.kept() != null) {
            for (JsonNode one : numbers.kept()) {
                (one.path(1).asBoolean() ? mine : everybody)
                        .put(one.path(0).asText(), new Kept(sum(one, 2), sum(one, 4)));
            }
        }
        Map<String, Sum> cut = new HashMap<>();
        if (filter.kept()) {
            (filter.ofMember() ? mine : everybody)
                    .forEach((stage, kept) ->
                            cut.put(stage, filter.view() == View.NO_STEP ? kept.noStep() : kept.every()));
        } else if (numbers.cut() != null) {
            numbers.cut().properties().forEach(one -> cut.put(one.getKey(), sum(one.getValue(), 0)));
        }
        return new StageSums(filter.own() ? mine : everybody, mine, cut);
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
