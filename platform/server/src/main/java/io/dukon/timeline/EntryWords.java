package io.dukon.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.Descriptions;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Says entries in the reader's language: stages, fields, values of lists and robots by their names. */
@ApplicationScoped
class EntryWords {

    /** The form whose answers an entry tells. */
    static final String FORM = "taskForm";

    /** What entries keep for the server alone. */
    private static final List<String> PRIVATE =
            List.of("undo", "move", "woke", FORM, RobotTexts.WORDS, EntrySql.RUN, Hidden.READS);

    @Inject
    Configurations configurations;

    @Inject
    RunReasons reasons;

    List<Entry> say(String type, List<Entry> entries, Predicate<String> seen) {
        Configuration configuration = configurations.current();
        String locale = Callers.locale();
        List<UUID> runs = entries.stream()
                .map(EntryWords::run)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, String> because = runs.isEmpty() ? Map.of() : reasons.because(runs);
        return entries.stream()
                .flatMap(entry -> Hidden.without(entry, seen, locale).stream())
                .map(entry -> say(configuration, locale, type, entry, reason(because, run(entry))))
                .toList();
    }

    /** Nobody's run is no key: an empty map of the library would refuse even to look for it. */
    private static String reason(Map<UUID, String> because, UUID run) {
        return run == null ? null : because.get(run);
    }

    private static UUID run(Entry entry) {
        String run = entry.data().path(EntrySql.RUN).textValue();
        return run == null ? null : UUID.fromString(run);
    }

    static Entry say(Configuration configuration, String locale, String type, Entry entry, String because) {
        ObjectNode data = entry.data().deepCopy();
        said(data, locale);
        data.remove(PRIVATE);
        stage(configuration, locale, data, "from");
        stage(configuration, locale, data, "to");
        fields(new Asked(configuration, locale, type, form(configuration, entry)), data);
        if (data.path("number").isNumber()) {
            data.put("number", data.get("number").asText());
        }
        if (because != null) {
            data.put("because", because);
        }
        Actor actor = entry.actor();
        if ("robot".equals(actor.kind()) && actor.name() != null) {
            actor = new Actor(actor.kind(), actor.id(), automation(configuration, locale, actor.name()));
        }
        if (data.path("automation").isTextual() && !data.has("title")) {
            data.put(
                    "title",
                    automation(configuration, locale, data.get("automation").textValue()));
        }
        return new Entry(entry.id(), entry.kind(), entry.at(), actor, data);
    }

    /** What a robot wrote is kept in all its languages. */
    private static void said(ObjectNode data, String locale) {
        data.path(RobotTexts.WORDS).path(locale).properties().forEach(part -> {
            if (data.has(part.getKey())) {
                data.set(part.getKey(), part.getValue());
            }
        });
    }

    private static String automation(Configuration configuration, String locale, String id) {
        return new Descriptions(configuration, locale).title(id);
    }

    private static void stage(Configuration configuration, String locale, ObjectNode data, String member) {
        JsonNode id = data.get(member);
        if (id != null && id.isTextual()) {
            String name = configuration
                    .stage(id.textValue())
                    .map(stage -> configuration.labels().stage(locale, stage))
                    .orElse(id.textValue());
            data.set(
                    member,
                    Json.MAPPER.createObjectNode().put("id", id.textValue()).put("name", name));
        }
    }

    private static FormDefinition form(Configuration configuration, Entry entry) {
        String form = entry.data().path(FORM).textValue();
        return form == null ? null : configuration.forms().get(form);
    }

    /** Whose fields an entry tells of: those of the record, or those of a form. */
    private record Asked(Configuration configuration, String locale, String type, FormDefinition form) {

        Optional<FieldDefinition> field(String id) {
            return (form == null ? configuration.type(type) : Optional.of(form.type(configuration)))
                    .flatMap(one -> one.field(id));
        }

        String title(FieldDefinition field) {
            return form == null
                    ? configuration.labels().field(locale, type, field)
                    : configuration.labels().question(locale, form, field);
        }
    }

    private static void fields(Asked asked, ObjectNode data) {
        Configuration configuration = asked.configuration();
        String locale = asked.locale();
        for (JsonNode change : data.path("fields")) {
            if (change instanceof ObjectNode field) {
                String id = field.path("id").asText();
                Optional<FieldDefinition> definition = asked.field(id);
                field.put("title", definition.map(asked::title).orElseGet(() -> configuration
                        .labels()
                        .systemField(locale, id)));
                definition.ifPresent(one -> {
                    field.put("kind", one.kind().word());
                    value(configuration, locale, one, field, "before");
                    value(configuration, locale, one, field, "after");
                });
            }
        }
    }

    private static void value(
            Configuration configuration, String locale, FieldDefinition definition, ObjectNode field, String member) {
        JsonNode value = field.get(member);
        if (value == null || definition.kind() != FieldKind.LIST || definition.list() == null) {
            return;
        }
        if (value.isArray()) {
            ArrayNode said = Json.MAPPER.createArrayNode();
            value.forEach(one -> said.add(configuration.labels().listValue(locale, definition.list(), one.asText())));
            field.set(member, said);
        } else {
            field.put(member, configuration.labels().listValue(locale, definition.list(), value.asText()));
        }
    }
}
