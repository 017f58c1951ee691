package io.dukon.definitions.configuration;

import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.text.Texts;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.ListDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Names of things as people read them. What a type or a list inherits may be named by the pack that brought it. */
public record Labels(Texts texts, Map<String, RecordTypeDefinition> types, Map<String, ListDefinition> lists) {

    public String stage(String locale, Stage stage) {
        return texts.text(locale, "stages." + stage.pipeline() + "." + stage.id());
    }

    /** At most 18 characters, for the head of a lane; the whole name when the pack has no short one. */
    public String shortStage(String locale, Stage stage) {
        return texts.find(locale, "shorts." + stage.pipeline() + "." + stage.id())
                .orElseGet(() -> stage(locale, stage));
    }

    public String pipeline(String locale, String pipeline) {
        return texts.text(locale, "pipelines." + pipeline);
    }

    public String type(String locale, String type) {
        return first(
                locale,
                "types." + type,
                parent(type).map(parent -> "types." + parent).orElse(null));
    }

    public String field(String locale, String type, FieldDefinition field) {
        return first(
                locale,
                "fields." + type + "." + field.id(),
                "fields." + field.owner() + "." + field.id(),
                "fields.system." + field.id());
    }

    /** What a form asks: by its own text, or as the field of the record that it fills. */
    public String question(String locale, FormDefinition form, FieldDefinition field) {
        String own = "forms." + form.id() + "." + field.id();
        return texts.find(locale, own).orElseGet(() -> form.fills() == null ? own : field(locale, form.fills(), field));
    }

    /** A field that every record has: number, responsible, stage and so on. */
    public String systemField(String locale, String field) {
        return texts.text(locale, "fields.system." + field);
    }

    public String listValue(String locale, ListDefinition list, String value) {
        String parent = list.parent() == null ? null : "lists." + list.parent() + "." + value;
        return texts.find(locale, "lists." + list.id() + "." + value)
                .or(() -> parent == null ? Optional.empty() : texts.find(locale, parent))
                .orElse(value);
    }

    private Optional<String> parent(String type) {
        return Optional.ofNullable(types.get(type)).map(RecordTypeDefinition::parent);
    }

    private String first(String locale, String... keys) {
        Stream<String> known = Arrays.stream(keys).filter(Objects::nonNull);
        return known.flatMap(key -> texts.find(locale, key).stream())
                .findFirst()
                .orElse(keys[0]);
    }
}
