package io.dukon.queues;

import io.dukon.configuration.Configurations;
import io.dukon.configuration.ItemRenamed;
import io.dukon.configuration.ShopClock;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.work.Candidate;
import io.dukon.definitions.work.QueueDefinition;
import io.dukon.definitions.work.Turns;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.kernel.Callers;
import io.dukon.queues.QueueStore.Holder;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose turn it is in a queue (RS-OP-02). Open to the rooms that give work to people; inside their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Queues {

    @Inject
    Configurations configurations;

    @Inject
    QueueStore store;

    @Inject
    Members members;

    @Inject
    Records records;

    @Inject
    ShopClock time;

    @Inject
    Clock clock;

    /**
     * Chooses whose turn it is and counts it.
     *
     * @param prefer this person if he may be chosen; null = nobody is preferred
     * @param record whose unit counts; null = any unit
     * @param day    whose roster counts; null = today's
     * @return empty when neither the queue nor who stands in for it has anybody
     */
    public Optional<UUID> next(String queue, UUID prefer, UUID record, LocalDate day) {
        store.lock(queue);
        QueueDefinition definition = definition(queue);
        List<Candidate> members = members(definition, record, day);
        if (members.isEmpty() && definition.nobody() != null) {
            return standsIn(definition.nobody());
        }
        List<Candidate> order = Turns.order(definition, members);
        Optional<UUID> chosen = order.stream()
                .map(one -> UUID.fromString(one.id()))
                .filter(id -> id.equals(prefer))
                .findFirst()
                .or(() -> order.stream().findFirst().map(one -> UUID.fromString(one.id())));
        chosen.ifPresent(member -> store.take(queue, member, clock.instant()));
        return chosen;
    }

    /** Who may be chosen now, the first one first. */
    List<Candidate> order(String queue, UUID record) {
        QueueDefinition definition = definition(queue);
        return Turns.order(definition, members(definition, record, null));
    }

    boolean onDuty(String queue, UUID member, LocalDate day) {
        QueueDefinition definition = definition(queue);
        return members(definition, null, day).stream()
                .anyMatch(one -> one.id().equals(member.toString()) && Turns.onDuty(definition, one));
    }

    void renamed(@Observes ItemRenamed event) {
        if (event.kind().equals("queues")) {
            store.rename(event.from(), event.to());
        }
    }

    QueueDefinition definition(String queue) {
        QueueDefinition definition = configurations.current().queues().get(queue);
        if (definition == null) {
            throw new IllegalStateException("No queue " + queue);
        }
        return definition;
    }

    private List<Candidate> members(QueueDefinition queue, UUID record, LocalDate day) {
        List<Candidate> holders = store.holders(queue.id(), queue.role(), day == null ? time.today() : day).stream()
                .map(this::candidate)
                .toList();
        return Turns.members(queue, holders, record == null || queue.same().isEmpty() ? null : units(record));
    }

    /** Read with the eyes of the shop: who is asked need not be who may see the record. */
    private Values units(UUID record) {
        Optional<RecordRow> row = Callers.call(time.eyes(), () -> records.find(record));
        return field -> row.map(one -> one.value(field)).orElse(null);
    }

    private Candidate candidate(Holder one) {
        return new Candidate(
                one.id().toString(),
                one.unit() == null ? null : one.unit().toString(),
                one.shift() != null,
                time.shiftStart(one.shift()),
                one.working(),
                one.openTasks(),
                one.inWork(),
                one.lastTurn() == null ? Instant.MIN : one.lastTurn());
    }

    /** Holders of the role; the owner stands in for an administrator whom the shop has not appointed. */
    private Optional<UUID> standsIn(String role) {
        List<Member> active = members.list().stream().filter(Member::active).toList();
        return active.stream()
                .filter(member -> member.roles().contains(role))
                .findFirst()
                .or(() -> active.stream().filter(Member::owner).findFirst())
                .map(Member::id);
    }
}
