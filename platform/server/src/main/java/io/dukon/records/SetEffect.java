package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.EffectHandler;
import io.dukon.definitions.run.EffectScope;
import io.dukon.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Writes fields for automations; copying is writing too. */
@ApplicationScoped
class SetEffect implements EffectHandler {

    @Inject
    Records records;

    @Override
    public Set<Class<? extends Effect>> effects() {
        return Set.of(Effect.SetFields.class);
    }

    @Override
    public JsonNode perform(Effect effect, EffectScope scope) {
        ObjectNode result = Json.MAPPER.createObjectNode();
        ArrayNode changed = result.putArray("changed");
        ((Effect.SetFields) effect).changes().forEach((record, values) -> {
            records.setFields(UUID.fromString(record.id()), values);
            ArrayNode fields = changed.addObject()
                    .put("type", record.type())
                    .put("record", record.id())
                    .putArray("fields");
            values.keySet().forEach(fields::add);
        });
        return result;
    }
}
