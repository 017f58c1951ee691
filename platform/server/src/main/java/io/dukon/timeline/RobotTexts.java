package io.dukon.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Access;
import io.dukon.access.Sight;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.text.Placeholders;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Texts of a pack filled for a reader: {@code {record.f}}, {@code {to.f}}, {@code {shop.name}} and what the step gives (pack grammar §2.7). */
@ApplicationScoped
public class RobotTexts {

    /** A text in all languages, among what histories and journals keep. */
    public static final String WORDS = "words";

    @Inject
    Tenants tenants;

    @Inject
    Members members;

    @Inject
    Access access;

    /**
     * The fields that a text tells of its record, {@code *} when it also tells values that the step gave it: who does not
     * see one of them does not read the text.
     */
    public static ArrayNode reads(String key, String locale, RunContext context) {
        ArrayNode reads = Json.MAPPER.createArrayNode();
        for (String name : Placeholders.names(context.configuration().texts().text(locale, key))) {
            if (name.startsWith("record.")) {
                reads.add(name.substring("record.".length()));
            } else if (!name.startsWith("to.") && !name.equals("shop.name")) {
                reads.add("*");
            }
        }
        return reads;
    }

    /**
     * What a robot wrote, in the reader's language.
     *
     * @param words     by language and part; null when a person wrote it
     * @param otherwise as it is kept
     */
    public static String said(JsonNode words, String part, String otherwise) {
        return words == null
                ? otherwise
                : words.path(Callers.locale()).path(part).asText(otherwise);
    }

    /** The text in every language of the configuration, as {@link #said} reads it. @param in the text in one language */
    public static ObjectNode words(Configuration configuration, UnaryOperator<String> in) {
        ObjectNode words = Json.MAPPER.createObjectNode();
        configuration.texts().locales().forEach(locale -> words.putObject(locale)
                .put("text", in.apply(locale)));
        return words;
    }

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
        Predicate<String> seen = seen(record, reader, context);
        Values values = path -> seen.test(path) ? value(path, locale, record, reader, with, context) : null;
        return context.configuration().texts().format(locale, key, values, context.zone());
    }

    /** What several read together is told whole: it is hidden where it is read, see {@link #reads}. */
    private Predicate<String> seen(RecordRef record, String reader, RunContext context) {
        if (record == null || reader == null) {
            return path -> true;
        }
        Member member = members.find(UUID.fromString(reader)).orElseThrow();
        Caller eyes =
                Caller.person(Callers.tenantId(), member.id(), null, member.name(), member.roles(), member.locale());
        Sight sight = Callers.call(eyes, () -> access.sight(record.type()));
        JsonNode id = context.read(record, "responsible");
        UUID responsible = id == null || id.isNull() ? null : UUID.fromString(id.asText());
        return path -> !path.startsWith("record.")
                ? path.startsWith("to.") || path.equals("shop.name") || sight.whole()
                : sight.sees(path.substring("record.".length()), responsible);
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

    /** A file is left out: its id says nothing to anybody. */
    private static JsonNode field(RunContext context, String locale, RecordRef record, String field) {
        JsonNode value = context.read(record, field);
        Configuration configuration = context.configuration();
        FieldDefinition definition = configuration
                .type(record.type())
                .flatMap(type -> type.field(field))
                .orElse(null);
        if (definition != null && definition.kind() == FieldKind.FILE) {
            return null;
        }
        if (value == null || !value.isTextual()) {
            return value;
        }
        if (field.equals("stage")) {
            return configuration
                    .stage(value.asText())
                    .map(stage -> text(configuration.labels().stage(locale, stage)))
                    .orElse(value);
        }
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
