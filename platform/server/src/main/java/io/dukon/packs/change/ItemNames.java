package io.dukon.packs.change;

import io.dukon.configuration.Descriptions;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.type.ListDefinition;
import io.dukon.kernel.Texts;
import java.util.Locale;
import java.util.Optional;

/** Names of items as people read them, by kind and id. */
public record ItemNames(Configuration configuration, String locale) {

    /** The item and what it is: Task “Call”. */
    public String full(String kind, String id) {
        return Texts.get("packs", locale, "item." + kind, title(kind, id));
    }

    public String title(String kind, String id) {
        return switch (kind) {
            case "types" -> configuration.labels().type(locale, id);
            case "pipelines" -> configuration.labels().pipeline(locale, id);
            case "automations", "processes" -> new Descriptions(configuration, locale).title(id);
            case "tasks" -> text("tasks." + id + ".title", id);
            case "forms" -> text("forms." + id + ".title", id);
            case "messages" -> text("messages." + id, id);
            case "intake" -> stage(id.replaceFirst("_", "/"));
            case "i18n" -> Locale.forLanguageTag(id).getDisplayLanguage(Locale.forLanguageTag(locale));
            case "lists" -> list(id);
            default -> text(kind + "." + id, id);
        };
    }

    private String text(String key, String otherwise) {
        return configuration.texts().find(locale, key).orElse(otherwise);
    }

    private String stage(String name) {
        return configuration
                .stage(name)
                .map(stage -> configuration.labels().stage(locale, stage))
                .orElse(name);
    }

    /** A list has no name of its own: it is called as the field that chooses from it. */
    private String list(String id) {
        return configuration.types().values().stream()
                .flatMap(type -> type.fields().values().stream()
                        .filter(field ->
                                field.list() != null && field.list().id().equals(id))
                        .map(field -> configuration.labels().field(locale, type.id(), field)))
                .findFirst()
                .orElse(id);
    }

    /** A part of an item: a stage, a field, a value; the id when it has no name. */
    public String element(String kind, String item, String list, String id) {
        return switch (kind + "." + list) {
            case "pipelines.stages" -> stage(item + "/" + id);
            case "types.fields" ->
                configuration
                        .type(item)
                        .flatMap(type -> type.field(id))
                        .map(field -> configuration.labels().field(locale, item, field))
                        .orElse(id);
            case "lists.values" ->
                Optional.ofNullable(configuration.lists().get(item))
                        .map((ListDefinition one) -> configuration.labels().listValue(locale, one, id))
                        .orElse(id);
            default -> id;
        };
    }
}
