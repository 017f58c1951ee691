package io.dukon.pipelines;

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

/** Moves records for automations: listed moves do not bind them, conditions to enter do. */
@ApplicationScoped
class MoveEffect implements EffectHandler {

    @Inject
    Pipelines pipelines;

    @Override
    public Set<Class<? extends Effect>> effects() {
        return Set.of(Effect.MoveRecord.class);
    }

    @Override
    public JsonNode perform(Effect effect, EffectScope scope) {
        Effect.MoveRecord move = (Effect.MoveRecord) effect;
        Moved moved = pipelines.move(UUID.fromString(move.record().id()), move.stage(), null, true, move.again());
        ObjectNode result = Json.MAPPER.createObjectNode();
        return result.put("type", move.record().type())
                .put("id", move.record().id())
                .put("stage", moved.record().stage())
                .put("moved", moved.moveId() != null);
    }
}
