package io.dukon.queues;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.EffectHandler;
import io.dukon.definitions.run.EffectScope;
import io.dukon.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Sends a request round the people of a queue for a run, which then waits for the answer (SS-145, SS-151). */
@ApplicationScoped
class OfferEffect implements EffectHandler {

    @Inject
    Rounds rounds;

    @Override
    public Set<Class<? extends Effect>> effects() {
        return Set.of(Effect.OfferToQueue.class);
    }

    @Override
    public JsonNode perform(Effect effect, EffectScope scope) {
        UUID request = rounds.begin((Effect.OfferToQueue) effect, scope.run(), scope.step());
        return Json.MAPPER.createObjectNode().put("id", request.toString());
    }
}
