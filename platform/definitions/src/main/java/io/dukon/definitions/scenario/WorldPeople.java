package io.dukon.definitions.scenario;

import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.Addressee;
import io.dukon.definitions.work.QueueDefinition;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Chooses people of a world by the rules of queues and roles. */
record WorldPeople(Configuration configuration, World world) {

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
            case Addressee.Queue queue -> next(queue.queue(), null, record == null ? null : world.record(record.id()));
            case Addressee.Role role ->
                holders(role.role(), role.unit())
                        .map(World.Person::id)
                        .findFirst()
                        .orElse(null);
            case Addressee.HeadOf head -> null;
        };
    }

    /** The next of a queue; its rule for nobody when it has no members at all (RS-OP-02). */
    String next(String queue, String prefer, World.Rec record) {
        QueueDefinition definition = configuration.queues().get(queue);
        if (definition == null) {
            throw new StoryProblem("there is no queue “" + queue + "”");
        }
        List<World.Person> members = holders(definition.role(), null)
                .filter(one -> same(definition, one, record))
                .toList();
        if (members.isEmpty() && definition.nobody() != null) {
            return holders(definition.nobody(), null)
                    .map(World.Person::id)
                    .findFirst()
                    .orElse(null);
        }
        List<World.Person> eligible = members.stream()
                .filter(one -> definition.duty().isEmpty() || one.dayStarted())
                .toList();
        String chosen = eligible.stream()
                .map(World.Person::id)
                .filter(id -> id.equals(prefer))
                .findFirst()
                .orElseGet(() -> eligible.stream()
                        .min(order(definition))
                        .map(World.Person::id)
                        .orElse(null));
        if (chosen != null) {
            world.lastAssigned.put(queue + "/" + chosen, world.now.plusNanos(world.next()));
        }
        return chosen;
    }

    private Comparator<World.Person> order(QueueDefinition queue) {
        Comparator<World.Person> order = Comparator.comparing(person -> 0);
        for (String rule : queue.order()) {
            order = switch (rule) {
                case "fewest_open_tasks" -> order.thenComparing(this::openTasks);
                default ->
                    order.thenComparing(
                            person -> world.lastAssigned.getOrDefault(queue.id() + "/" + person.id(), Instant.MIN));
            };
        }
        return order.thenComparing(World.Person::id);
    }

    private long openTasks(World.Person person) {
        return world.tasks.values().stream()
                .filter(task -> task.state().equals("open") && person.id().equals(world.holder(task)))
                .count();
    }

    private static boolean same(QueueDefinition queue, World.Person person, World.Rec record) {
        return record == null
                || queue.same().stream().allMatch(field -> Objects.equals(record.text(field), person.unit()));
    }

    private Stream<World.Person> holders(String role, String unit) {
        return world.people.values().stream()
                .filter(person -> person.roles().contains(role))
                .filter(person -> unit == null || unit.equals(person.unit()))
                .sorted(Comparator.comparing(World.Person::id));
    }
}
