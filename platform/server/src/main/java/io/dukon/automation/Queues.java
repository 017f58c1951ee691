package io.dukon.automation;

import io.dukon.configuration.Configurations;
import io.dukon.definitions.work.QueueDefinition;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives work to the people of a queue in turn (RS-OP-02). */
@ApplicationScoped
class Queues {

    @Inject
    Configurations configurations;

    @Inject
    Members members;

    @Inject
    QueueStore store;

    @Inject
    Clock clock;

    /**
     * Chooses whose turn it is and counts it.
     *
     * @param prefer this person if eligible; null = nobody is preferred
     * @return empty when neither the queue nor its fallback has anybody
     */
    Optional<Member> choose(String queue, UUID prefer) {
        QueueDefinition definition = configurations.current().queues().get(queue);
        if (definition == null) {
            throw new IllegalStateException("No queue " + queue);
        }
        store.lock(queue);
        List<Member> active = members.list().stream().filter(Member::active).toList();
        List<Member> eligible = withRole(active, definition.role());
        Optional<Member> chosen = eligible.stream()
                .filter(member -> member.id().equals(prefer))
                .findFirst()
                .or(() -> eligible.stream().min(order(queue, definition.order(), ids(eligible))))
                .or(() -> fallback(active, definition.nobody()));
        chosen.ifPresent(member -> store.take(queue, member.id(), clock.instant()));
        return chosen;
    }

    /** Holders of the role; the owner stands in for an administrator whom the shop has not appointed. */
    private Optional<Member> fallback(List<Member> active, String nobody) {
        if (nobody == null) {
            return Optional.empty();
        }
        return withRole(active, nobody).stream()
                .findFirst()
                .or(() -> active.stream().filter(Member::owner).findFirst());
    }

    static List<Member> withRole(List<Member> active, String role) {
        return active.stream().filter(member -> member.roles().contains(role)).toList();
    }

    private Comparator<Member> order(String queue, List<String> rules, List<UUID> ids) {
        Comparator<Member> order = (one, other) -> 0;
        for (String rule : rules.isEmpty() ? List.of("least_recent") : rules) {
            order = order.thenComparing(by(rule, queue, ids));
        }
        return order.thenComparing(Member::id, Comparator.comparing(UUID::toString));
    }

    private Comparator<Member> by(String rule, String queue, List<UUID> ids) {
        return switch (rule) {
            case "fewest_in_work" -> fewest(store.inWork(ids));
            case "fewest_open_tasks" -> fewest(store.openTasks(ids));
            default -> {
                Map<UUID, Instant> turns = store.turns(queue);
                yield Comparator.comparing(member -> turns.getOrDefault(member.id(), Instant.EPOCH));
            }
        };
    }

    private static Comparator<Member> fewest(Map<UUID, Long> counts) {
        return Comparator.comparing(member -> counts.getOrDefault(member.id(), 0L));
    }

    private static List<UUID> ids(List<Member> members) {
        return members.stream().map(Member::id).toList();
    }
}
