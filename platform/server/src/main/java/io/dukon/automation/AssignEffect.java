package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.EffectHandler;
import io.dukon.definitions.run.EffectScope;
import io.dukon.identity.Member;
import io.dukon.kernel.Json;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gives a record to whose turn it is in a queue (RS-OP-02). */
@ApplicationScoped
class AssignEffect implements EffectHandler {

    @Inject
    Queues queues;

    @Inject
    Records records;

    @Override
    public Set<Class<? extends Effect>> effects() {
        return Set.of(Effect.AssignToQueue.class);
    }

    @Override
    public JsonNode perform(Effect effect, EffectScope scope) {
        Effect.AssignToQueue assign = (Effect.AssignToQueue) effect;
        UUID prefer = assign.prefer() == null ? null : UUID.fromString(assign.prefer());
        Optional<Member> chosen = queues.choose(assign.queue(), prefer);
        chosen.ifPresent(member -> records.setFields(
                UUID.fromString(assign.record().id()),
                Map.of(
                        "responsible",
                        Json.MAPPER.getNodeFactory().textNode(member.id().toString()))));
        ObjectNode result = Json.MAPPER.createObjectNode().put("queue", assign.queue());
        chosen.ifPresent(member -> result.put("id", member.id().toString()).put("name", member.name()));
        return result;
    }
}
