package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.EffectHandler;
import io.dukon.definitions.run.EffectScope;
import io.dukon.kernel.Json;
import io.dukon.kernel.Texts;
import io.dukon.tenancy.Tenants;
import io.dukon.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** A message to a client whom no channel of the shop reaches: the history says so, and the run goes on (pack grammar §5). */
@ApplicationScoped
class MessageEffect implements EffectHandler {

    @Inject
    Timeline timeline;

    @Inject
    Tenants tenants;

    @Override
    public Set<Class<? extends Effect>> effects() {
        return Set.of(Effect.SendMessage.class);
    }

    @Override
    public JsonNode perform(Effect effect, EffectScope scope) {
        Effect.SendMessage message = (Effect.SendMessage) effect;
        ObjectNode result = Json.MAPPER.createObjectNode().put("sent", false);
        if (message.contact() != null && message.record() != null) {
            String text = Texts.get("automation", tenants.current().locale(), "message.no_channel");
            timeline.add(
                    UUID.fromString(message.record().id()),
                    "note",
                    Json.MAPPER.createObjectNode().put("text", text));
            result.put("text", text);
        }
        return result;
    }
}
