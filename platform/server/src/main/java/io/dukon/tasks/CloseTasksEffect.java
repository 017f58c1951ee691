package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.EffectHandler;
import io.dukon.definitions.run.EffectScope;
import io.dukon.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Closes tasks for automations: all open ones of a record, or those that earlier steps set. */
@ApplicationScoped
class CloseTasksEffect implements EffectHandler {

    @Inject
    Tasks tasks;

    @Inject
    TaskStore store;

    @Override
    public Set<Class<? extends Effect>> effects() {
        return Set.of(Effect.CloseTasks.class);
    }

    @Override
    public JsonNode perform(Effect effect, EffectScope scope) {
        Effect.CloseTasks close = (Effect.CloseTasks) effect;
        List<UUID> named = close.tasks().stream()
                .filter(Objects::nonNull)
                .map(UUID::fromString)
                .toList();
        int open;
        if (named.isEmpty() && close.of() != null) {
            UUID record = UUID.fromString(close.of().id());
            open = store.openOf(record).size();
            tasks.close(record, close.done());
        } else {
            open = (int) named.stream()
                    .flatMap(id -> store.find(id).stream())
                    .filter(task -> task.state().equals("open"))
                    .count();
            tasks.close(named, close.done());
        }
        return Json.MAPPER.createObjectNode().put("closed", open);
    }
}
