package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.EffectHandler;
import io.dukon.definitions.run.EffectScope;
import io.dukon.kernel.Json;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Finds who performs an effect. */
@ApplicationScoped
class Effects {

    @Inject
    @Any
    Instance<EffectHandler> handlers;

    private final Map<Class<? extends Effect>, EffectHandler> byEffect = new HashMap<>();

    @PostConstruct
    void collect() {
        for (EffectHandler handler : handlers) {
            for (Class<? extends Effect> effect : handler.effects()) {
                EffectHandler other = byEffect.put(effect, handler);
                if (other != null) {
                    throw new IllegalStateException("Two handlers for " + effect.getSimpleName());
                }
            }
        }
    }

    JsonNode perform(Effect effect, EffectScope scope) {
        EffectHandler handler = byEffect.get(effect.getClass());
        if (handler == null) {
            throw new IllegalStateException("Nobody performs " + kind(effect) + " in this version");
        }
        JsonNode result = handler.perform(effect, scope);
        return result == null ? Json.MAPPER.createObjectNode() : result;
    }

    /** The word of the language for the effect, as the journal keeps it. */
    static String kind(Effect effect) {
        return switch (effect) {
            case Effect.CreateRecord one -> "create";
            case Effect.MoveRecord one -> "move";
            case Effect.SetFields one -> "set";
            case Effect.AssignToQueue one -> "assign";
            case Effect.CreateTask one -> "task";
            case Effect.CloseTasks one -> "close_tasks";
            case Effect.Notify one -> "notify";
            case Effect.SendMessage one -> "message";
            case Effect.AddNote one -> "note";
            case Effect.OfferToQueue one -> "offer";
            case Effect.Act one -> one.verb();
        };
    }
}
