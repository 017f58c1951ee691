package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.run.Addressee;
import io.dukon.definitions.run.RunContext;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.queues.Queues;
import io.dukon.staff.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Finds the people whom an automation means. Whoever left the shop is nobody. */
@ApplicationScoped
class Addressees {

    @Inject
    Members members;

    @Inject
    Queues queues;

    @Inject
    Units units;

    List<UUID> of(Addressee addressee, RunContext context) {
        return switch (addressee) {
            case Addressee.Person person -> one(person.id());
            case Addressee.Responsible responsible ->
                responsible.record() == null ? List.of() : one(text(context.read(responsible.record(), "responsible")));
            case Addressee.Queue queue ->
                queues.next(queue.queue(), null, null, null).stream().toList();
            case Addressee.Role role -> holders(role.role(), role.unit());
            case Addressee.HeadOf head ->
                one(text(head.person() == null ? null : context.person(head.person(), "head")));
        };
    }

    private List<UUID> one(String id) {
        return id == null
                ? List.of()
                : members.find(UUID.fromString(id)).filter(Member::active).map(Member::id).stream()
                        .toList();
    }

    private List<UUID> holders(String role, String unit) {
        return members.list().stream()
                .filter(member -> member.active() && member.roles().contains(role))
                .map(Member::id)
                .filter(id -> unit == null
                        || units.of(id)
                                .filter(post -> post.unit().toString().equals(unit))
                                .isPresent())
                .toList();
    }

    private static String text(JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }
}
