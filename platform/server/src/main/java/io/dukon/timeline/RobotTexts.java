package io.dukon.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.kernel.Json;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Texts of a pack filled for a reader: {@code {record.f}}, {@code {to.f}}, {@code {shop.name}} and what the step gives (pack grammar §2.7). */
@ApplicationScoped
public class RobotTexts {

    @Inject
    Tenants tenants;

    /**
     * @param key    full key of the text
     * @param locale the reader's language
     * @param reader the member's id; null when several read it
     * @param with   values that the step gives by name
     */
    public String format(
            String key,
            String locale,
            RecordRef record,
            String reader,
            Map<String, JsonNode> with,
            RunContext context) {
        Values values = path -> value(path, locale, record, reader, with, context);
        return context.configuration().texts().format(locale, key, values, context.zone());
    }

    private JsonNode value(
            String path,
            String locale,
            RecordRef record,
            String reader,
            Map<String, JsonNode> with,
            RunContext context) {
        if (path.startsWith("record.") && record != null) {
            return field(context, locale, record, path.substring("record.".length()));
        }
        if (path.startsWith("to.") && reader != null) {
            return context.person(reader, path.substring("to.".length()));
        }
        return path.equals("shop.name") ? text(tenants.current().name()) : with.get(path);
    }

    private static JsonNode field(RunContext context, String locale, RecordRef record, String field) {
        JsonNode value = context.read(record, field);
        if (value == null || !value.isTextual()) {
            return value;
        }
        Configuration configuration = context.configuration();
        if (field.equals("stage")) {
            return configuration
                    .stage(value.asText())
                    .map(stage -> text(configuration.labels().stage(locale, stage)))
                    .orElse(value);
        }
        FieldDefinition definition = configuration
                .type(record.type())
                .flatMap(type -> type.field(field))
                .orElse(null);
        if (field.equals("responsible") || definition != null && definition.kind() == FieldKind.PERSON) {
            return context.person(value.asText(), "name");
        }
        return definition == null ? value : said(context, locale, definition, value);
    }

    private static JsonNode said(RunContext context, String locale, FieldDefinition definition, JsonNode value) {
        if (definition.kind() == FieldKind.LIST && definition.list() != null) {
            return text(context.configuration().labels().listValue(locale, definition.list(), value.asText()));
        }
        return definition.kind() == FieldKind.LINK
                ? context.read(new RecordRef(definition.to(), value.asText()), "title")
                : value;
    }

    private static JsonNode text(String value) {
        return Json.MAPPER.getNodeFactory().textNode(value);
    }
}
