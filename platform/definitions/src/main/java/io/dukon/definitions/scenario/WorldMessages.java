package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.message.MessageTemplate;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Messages to clients. A client is reached by the channels of his chats, by {@code sms} if he has a phone and by
 * {@code email} if he has an address; what fails or cannot reach him falls over to the next channel.
 */
record WorldMessages(Configuration configuration, World world, RunContext context) {
    void send(Effect.SendMessage message) {
        boolean late = message.notAfter() != null && message.notAfter().isBefore(world.now);
        MessageTemplate template = configuration.messages().get(message.template());
        if (message.contact() == null || late || template == null) {
            return;
        }
        World.Rec contact = world.record(message.contact().id());
        String on = message.record() == null ? null : message.record().id();
        List<String> channels =
                template.channels().stream().map(WorldMessages::channel).toList();
        boolean any = channels.isEmpty();
        for (String channel : channels) {
            boolean sent = reaches(channel, contact)
                    && !world.broken.contains(channel + "/" + contact.ref().id());
            if (sent) {
                say(message, contact.ref(), on, channel);
                return;
            }
        }
        if (any) {
            say(message, contact.ref(), on, null);
        } else {
            world.say("note", "no_channel", null, on);
        }
    }

    /** A connection is known by the id of the input that names it. */
    private static String channel(Value value) {
        return value instanceof Value.Referred referred
                ? referred.reference().fields().getLast()
                : ((Value.Literal) value).value().asText();
    }

    private boolean reaches(String channel, World.Rec contact) {
        return switch (channel) {
            case "sms" -> !Json.empty(contact.fields().get("phones"));
            case "email" -> !Json.empty(contact.fields().get("emails"));
            default -> world.chats.getOrDefault(contact.ref().id(), Set.of()).contains(channel);
        };
    }

    private void say(Effect.SendMessage message, RecordRef contact, String on, String channel) {
        String text = configuration
                .texts()
                .format("en", "messages." + message.template(), values(message, contact), context.zone());
        world.said.add(new World.Said("message", message.template(), contact.id(), on, channel, text, world.now));
    }

    private Values values(Effect.SendMessage message, RecordRef contact) {
        Map<String, JsonNode> with = message.with();
        return path -> {
            int dot = path.indexOf('.');
            String root = dot < 0 ? path : path.substring(0, dot);
            String field = dot < 0 ? "" : path.substring(dot + 1);
            return switch (root) {
                case "to" -> context.read(contact, field);
                case "record" -> message.record() == null ? null : context.read(message.record(), field);
                default -> with.get(path);
            };
        };
    }
}
