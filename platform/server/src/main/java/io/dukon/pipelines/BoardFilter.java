package io.dukon.pipelines;

import io.dukon.definitions.condition.ConditionSql.Predicate;
import io.dukon.kernel.Problem;
import io.dukon.records.StageCounters;
import io.dukon.tenancy.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which records a board shows.
 *
 * @param whose  only those for which one of these is responsible: the reader may see no others; null = everybody's
 * @param found  ids that a search has cut the board to, its clients included; null = no search
 * @param saved  the shop's own filter; null = none
 * @param member null for callers that are no members
 */
record BoardFilter(
        View view,
        Set<UUID> whose,
        UUID member,
        List<UUID> found,
        Saved saved,
        Instant now,
        Instant dayStart,
        Instant dayEnd) {

    /**
     * A condition of the shop.
     *
     * @param stages the only ones where it may hold; null = any
     */
    record Saved(Predicate predicate, List<String> stages) {
        private static final String STAGES = " and r.stage = any(cast(:savedStages as text[]))";

        private String condition() {
            return (stages == null ? "" : STAGES) + " and " + predicate.text();
        }

        private void bind(Sql sql) {
            predicate.values().forEach(sql::set);
            if (stages != null) {
                sql.set("savedStages", stages);
            }
        }
    }

    /** What a person may cut a board to. */
    enum View {
        ALL,
        MINE,
        OVERDUE,
        NO_STEP,
        TODAY;

        static View of(String word) {
            for (View view : values()) {
                if (view.name().equalsIgnoreCase(word == null ? "all" : word)) {
                    return view;
                }
            }
            throw Problem.invalid().at("/view", "records", "not_in_list", word);
        }
    }

    private static final String MINE = " and r.responsible_id = :member";
    private static final String WHOSE = " and r.responsible_id = any(cast(:whose as uuid[]))";
    private static final String OVERDUE = " and r.next_due_at < :now";
    private static final String NO_STEP = " and r.open_tasks = 0 and r.closed is null";
    private static final String TODAY = " and r.next_due_at >= :dayStart and r.next_due_at < :dayEnd";
    private static final String FOUND = " and (r.id = any(cast(:found as uuid[]))"
            + " or r.contact_id = any(cast(:found as uuid[])) or r.company_id = any(cast(:found as uuid[])))";

    /**
     * Counters are kept for this filter, and an index stands in the order of a column: each column is read by itself.
     * Others are found by their own index and counted.
     */
    boolean kept() {
        return found == null && saved == null && (view == View.ALL || view == View.MINE || view == View.NO_STEP);
    }

    /** Whose counters are read. */
    List<UUID> readers() {
        List<UUID> readers = new ArrayList<>(whose == null ? Set.of() : whose);
        readers.add(UUID.fromString(StageCounters.EVERYBODY));
        if (member != null && !readers.contains(member)) {
            readers.add(member);
        }
        return readers;
    }

    /** Whether a counter is one of those that make up what the reader sees. @param of a person, or everybody */
    boolean counts(String of) {
        return whose == null ? of.equals(StageCounters.EVERYBODY) : whose.contains(UUID.fromString(of));
    }

    /** Conditions on a row {@code r}; constants of this class only. */
    String condition() {
        return condition(view) + (found == null ? "" : FOUND) + (saved == null ? "" : saved.condition());
    }

    /** As {@link #condition}, for another view of the same reader. */
    String condition(View other) {
        return (other == View.MINE ? MINE : reach())
                + switch (other) {
                    case ALL, MINE -> "";
                    case OVERDUE -> OVERDUE;
                    case NO_STEP -> NO_STEP;
                    case TODAY -> TODAY;
                };
    }

    /** What the reader may see at all. One person is written as one: an index stands in that order. */
    String reach() {
        if (whose == null) {
            return "";
        }
        return member != null && whose.equals(Set.of(member)) ? MINE : WHOSE;
    }

    /** Sets what the text needs of the filter. */
    Sql bind(Sql sql, String text) {
        set(sql, text, "member", member);
        set(sql, text, "whose", whose);
        set(sql, text, "now", now);
        set(sql, text, "dayStart", dayStart);
        set(sql, text, "dayEnd", dayEnd);
        set(sql, text, "found", found);
        if (saved != null) {
            saved.bind(sql);
        }
        return sql;
    }

    private static void set(Sql sql, String text, String name, Object value) {
        if (text.contains(":" + name)) {
            sql.set(name, value);
        }
    }
}
