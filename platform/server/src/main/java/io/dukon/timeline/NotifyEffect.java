package io.dukon.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.EffectHandler;
import io.dukon.definitions.run.EffectScope;
import io.dukon.kernel.Json;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Tells people for automations, each in his language; nobody to tell is no error. */
@ApplicationScoped
class NotifyEffect implements EffectHandler {

    @Inject
    Notifications notifications;

    @Inject
    Timeline timeline;

    @Inject
    RobotTexts texts;

    @Inject
    Tenants tenants;

    @Override
    public Set<Class<? extends Effect>> effects() {
        return Set.of(Effect.Notify.class);
    }

    @Override
    public JsonNode perform(Effect effect, EffectScope scope) {
        Effect.Notify notify = (Effect.Notify) effect;
        RecordRef record = notify.record();
        UUID about = record == null ? null : UUID.fromString(record.id());
        ObjectNode result = Json.MAPPER.createObjectNode();
        ArrayNode people = result.putArray("people");
        for (UUID member : scope.people(notify.to())) {
            String id = member.toString();
            JsonNode locale = scope.context().person(id, "locale");
            String language = locale == null ? tenants.current().locale() : locale.asText();
            notifications.notify(member, about, text(notify, language, id, scope));
            JsonNode name = scope.context().person(id, "name");
            people.add(name == null ? id : name.asText());
        }
        result.put("key", notify.text());
        result.put("text", text(notify, tenants.current().locale(), null, scope));
        result.set(
                RobotTexts.WORDS,
                RobotTexts.words(scope.context().configuration(), locale -> text(notify, locale, null, scope)));
        result.set(
                Hidden.READS,
                RobotTexts.reads("texts." + notify.text(), tenants.current().locale(), scope.context()));
        if (about != null && !people.isEmpty()) {
            timeline.add(about, "notified", result.deepCopy());
        }
        return result;
    }

    private String text(Effect.Notify notify, String locale, String reader, EffectScope scope) {
        return texts.format("texts." + notify.text(), locale, notify.record(), reader, notify.with(), scope.context());
    }
}
