package io.dukon.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.EffectHandler;
import io.dukon.definitions.run.EffectScope;
import io.dukon.kernel.Json;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes lines into histories for automations. */
@ApplicationScoped
class NoteEffect implements EffectHandler {

    @Inject
    Timeline timeline;

    @Inject
    RobotTexts texts;

    @Inject
    Tenants tenants;

    @Override
    public Set<Class<? extends Effect>> effects() {
        return Set.of(Effect.AddNote.class);
    }

    @Override
    public JsonNode perform(Effect effect, EffectScope scope) {
        Effect.AddNote note = (Effect.AddNote) effect;
        ObjectNode data = Json.MAPPER
                .createObjectNode()
                .put("text", text(note, tenants.current().locale(), scope));
        data.set(
                RobotTexts.WORDS,
                RobotTexts.words(scope.context().configuration(), locale -> text(note, locale, scope)));
        data.set(
                Hidden.READS,
                RobotTexts.reads("texts." + note.text(), tenants.current().locale(), scope.context()));
        timeline.add(UUID.fromString(note.record().id()), "note", data);
        return data.deepCopy();
    }

    private String text(Effect.AddNote note, String locale, EffectScope scope) {
        return texts.format("texts." + note.text(), locale, note.record(), null, Map.of(), scope.context());
    }
}
