package io.dukon.queues;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.EffectHandler;
import io.dukon.definitions.run.EffectScope;
import io.dukon.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Gives a record to whose turn it is in a queue, now or as soon as there is somebody (RS-OP-02, SS-OP-17, SS-OP-20). */
@ApplicationScoped
class AssignEffect implements EffectHandler {

    @Inject
    Places places;

    @Override
    public Set<Class<? extends Effect>> effects() {
        return Set.of(Effect.AssignToQueue.class);
    }

    @Override
    public JsonNode perform(Effect effect, EffectScope scope) {
        Effect.AssignToQueue assign = (Effect.AssignToQueue) effect;
        UUID prefer = assign.prefer() == null ? null : UUID.fromString(assign.prefer());
        UUID person = places.assign(UUID.fromString(assign.record().id()), assign.queue(), prefer, assign.day());
        ObjectNode result = Json.MAPPER.createObjectNode().put("queue", assign.queue());
        if (person != null) {
            JsonNode name = scope.context().person(person.toString(), "name");
            result.put("person", person.toString()).put("name", name == null ? "" : name.asText());
        }
        return result;
    }
}
