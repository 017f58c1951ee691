package io.dukon.definitions.work;

import io.dukon.definitions.condition.Values;
import java.util.Comparator;
import java.util.List;

/** Whose turn it is in a queue: the same rule in shops and in the tests of packs. */
public final class Turns {
    private Turns() {}

    /**
     * Those whom the queue is made of for a record.
     *
     * @param holders of the queue's role
     * @param record null = nothing in particular: every unit will do
     */
    public static List<Candidate> members(QueueDefinition queue, List<Candidate> holders, Values record) {
        return holders.stream()
                .filter(one -> record == null || queue.same().stream().allMatch(field -> in(one, record, field)))
                .toList();
    }

    private static boolean in(Candidate one, Values record, String field) {
        var unit = record.get(field);
        return unit == null || unit.isNull()
                ? one.unit() == null
                : unit.asText().equals(one.unit());
    }

    /** Those of the members who may be chosen now, the first one first; who is named last breaks ties by his id. */
    public static List<Candidate> order(QueueDefinition queue, List<Candidate> members) {
        return members.stream()
                .filter(one -> onDuty(queue, one))
                .sorted(comparator(queue))
                .toList();
    }

    public static boolean onDuty(QueueDefinition queue, Candidate one) {
        return (one.listed() || !queue.duty().contains("shift"))
                && (one.working() || !queue.duty().contains("work_day"));
    }

    private static Comparator<Candidate> comparator(QueueDefinition queue) {
        Comparator<Candidate> order = Comparator.comparing(one -> 0);
        for (String rule : queue.order().isEmpty() ? List.of("least_recent") : queue.order()) {
            order = switch (rule) {
                case "fewest_open_tasks" -> order.thenComparing(Candidate::openTasks);
                case "fewest_in_work" -> order.thenComparing(Candidate::inWork);
                case "shift_start" -> order.thenComparing(Candidate::shiftStart);
                default -> order.thenComparing(Candidate::lastTurn);
            };
        }
        return order.thenComparing(Candidate::id);
    }
}
