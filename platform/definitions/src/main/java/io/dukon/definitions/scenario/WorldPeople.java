package io.dukon.definitions.scenario;

import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.Addressee;
import io.dukon.definitions.run.DueTimes;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.work.Candidate;
import io.dukon.definitions.work.QueueDefinition;
import io.dukon.definitions.work.ShiftDefinition;
import io.dukon.definitions.work.Turns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Chooses people of a world by the rules of queues and roles. */
record WorldPeople(Configuration configuration, World world, RunContext context) {

    /** Everybody who is meant: all holders of a role. */
    List<String> all(Addressee to) {
        if (to instanceof Addressee.Role role) {
            return holders(role.role(), role.unit()).map(World.Person::id).toList();
        }
        return Stream.of(to).map(one -> one(one, null)).filter(Objects::nonNull).toList();
    }

    /** One person, null when there is nobody. */
    String one(Addressee to, RecordRef record) {
        return switch (to) {
            case Addressee.Person person -> person.id();
            case Addressee.Responsible responsible ->
                world.record(responsible.record().id()).text("responsible");
            case Addressee.Queue queue ->
                next(queue.queue(), null, record == null ? null : world.record(record.id()), today());
            case Addressee.Role role ->
                holders(role.role(), role.unit())
                        .min(Comparator.comparing(this::openTasks).thenComparing(World.Person::id))
                        .map(World.Person::id)
                        .orElse(null);
            case Addressee.HeadOf head -> {
                World.Person of = world.people.get(head.person());
                yield of == null ? null : world.heads.get(of.unit());
            }
        };
    }

    /** The next of a queue on that day, which counts as a turn; its rule for nobody when it has no members (RS-OP-02). */
    String next(String queue, String prefer, World.Rec record, LocalDate day) {
        QueueDefinition definition = queue(queue);
        if (definition.nobody() != null && members(definition, record, day).isEmpty()) {
            return holders(definition.nobody(), null)
                    .map(World.Person::id)
                    .findFirst()
                    .orElse(null);
        }
        List<String> order = order(definition, record, day);
        String chosen =
                order.contains(prefer) ? prefer : order.stream().findFirst().orElse(null);
        if (chosen != null) {
            world.lastAssigned.put(queue + "/" + chosen, world.now.plusNanos(world.next()));
        }
        return chosen;
    }

    /** Who may be chosen now, the first one first. */
    List<String> order(QueueDefinition queue, World.Rec record, LocalDate day) {
        return Turns.order(queue, members(queue, record, day)).stream()
                .map(Candidate::id)
                .toList();
    }

    boolean onDuty(QueueDefinition queue, World.Person person, LocalDate day) {
        return Turns.onDuty(queue, candidate(queue, person, day));
    }

    QueueDefinition queue(String id) {
        QueueDefinition definition = configuration.queues().get(id);
        if (definition == null) {
            throw new StoryProblem("no_queue", id);
        }
        return definition;
    }

    LocalDate today() {
        return world.now.atZone(context.zone()).toLocalDate();
    }

    private List<Candidate> members(QueueDefinition queue, World.Rec record, LocalDate day) {
        List<Candidate> holders = holders(queue.role(), null)
                .map(person -> candidate(queue, person, day))
                .toList();
        return Turns.members(queue, holders, record == null ? null : record.fields()::get);
    }

    private Candidate candidate(QueueDefinition queue, World.Person person, LocalDate day) {
        String shift = world.roster.get(person.id() + "/" + day);
        ShiftDefinition kind = configuration.shifts().get(shift);
        return new Candidate(
                person.id(),
                person.unit(),
                shift != null,
                new DueTimes(context).starts(kind),
                person.onDay(),
                openTasks(person),
                inWork(person),
                world.lastAssigned.getOrDefault(queue.id() + "/" + person.id(), Instant.MIN));
    }

    private long openTasks(World.Person person) {
        return world.tasks.values().stream()
                .filter(task -> task.state().equals("open") && person.id().equals(world.holder(task)))
                .count();
    }

    /** Accepted requests whose run has not ended, and those that the person is being asked about. */
    private long inWork(World.Person person) {
        return world.requests.values().stream()
                .filter(request -> person.id().equals(request.holder()) && world.alive(request.run()))
                .count();
    }

    private Stream<World.Person> holders(String role, String unit) {
        return world.people.values().stream()
                .filter(person -> person.roles().contains(role))
                .filter(person -> unit == null || unit.equals(person.unit()))
                .sorted(Comparator.comparing(World.Person::id));
    }
}
