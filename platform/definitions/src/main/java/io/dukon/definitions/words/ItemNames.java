package io.dukon.definitions.words;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.sentence.Sentence;
import io.dukon.definitions.text.Placeholders;
import io.dukon.definitions.text.Words;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.ListDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of things as people read them.
 *
 * @param configuration where things are looked for first
 * @param before where they are looked for when they are not there: what goes keeps its name
 * @param locale en, ru, uz or ky
 */
public record ItemNames(Configuration configuration, Configuration before, String locale) {
    private static final int LONGEST = 80;

    /** It has no name of its own: the name of its stage alone would say nothing. */
    private static final String INTAKE = "intake";

    public ItemNames(Configuration configuration, String locale) {
        this(configuration, configuration, locale);
    }

    Words words() {
        return Words.beside(ItemNames.class, locale);
    }

    /** The item and what it is: Task “Call”. */
    public String full(String kind, String id) {
        String title = title(kind, id);
        return kind.equals(INTAKE) ? title : words().say("item." + kind, title);
    }

    /** Its own name, or else its id. */
    public String title(String kind, String id) {
        return switch (kind) {
            case "types" ->
                found(one -> one.type(id).map(type -> one.labels().type(locale, id)))
                        .orElse(id);
            case "automations", "processes" -> robot(id);
            case "tasks", "forms" -> text(kind + "." + id + ".title").orElse(id);
            case "messages", "texts" -> template(text(kind + "." + id).orElse(id));
            case INTAKE -> words().say("item.intake", stage(id.replaceFirst("_", "/")));
            case "i18n" -> words().known("language." + id).orElse(id);
            case "lists" -> list(id);
            default -> text(kind + "." + id).orElse(id);
        };
    }

    private <T> Optional<T> found(Function<Configuration, Optional<T>> look) {
        return Stream.of(configuration, before)
                .flatMap(one -> look.apply(one).stream())
                .findFirst();
    }

    Optional<String> text(String key) {
        return found(one -> one.texts().find(locale, key));
    }

    /** By its full name, {@code sale/won}. */
    public String stage(String name) {
        return found(one -> one.stage(name).map(stage -> one.labels().stage(locale, stage)))
                .or(() -> text("stages." + name.replace('/', '.')))
                .orElse(name);
    }

    /** The name that a pack gives an automation, else the stages where it works or what starts it; the id of one that is gone. */
    private String robot(String id) {
        return text("automations." + id + ".title")
                .or(() -> found(one -> one.automation(id).map(robot -> place(robot, one))))
                .orElse(id);
    }

    private String place(Automation robot, Configuration there) {
        return robot.trigger() instanceof Trigger.Entered entered
                ? entered.stages().stream().map(this::stage).collect(Collectors.joining(", "))
                : Sentence.of(robot, there, locale).trigger();
    }

    /** A list has no name of its own: it is called as the field that chooses from it. */
    private String list(String id) {
        return found(one -> one.types().values().stream()
                        .flatMap(type -> type.fields().values().stream()
                                .filter(field -> field.list() != null
                                        && field.list().id().equals(id))
                                .map(field -> one.labels().field(locale, type.id(), field)))
                        .findFirst())
                .orElse(id);
    }

    /** A field by its type; of any type when that one has none of the id. */
    Optional<FieldDefinition> field(String type, String id) {
        return found(one -> Optional.ofNullable(type).flatMap(one::type).flatMap(known -> known.field(id)))
                .or(() -> found(one -> one.types().values().stream()
                        .flatMap(known -> known.field(id).stream())
                        .findFirst()));
    }

    /** A field, one that every record has among them. @param type null = any */
    public String fieldTitle(String type, String id) {
        return found(one -> Optional.ofNullable(type).flatMap(one::type).flatMap(known -> known.field(id)
                        .map(field -> label(one, known, field))))
                .or(() -> text("fields." + type + "." + id))
                .or(() -> text("fields.system." + id))
                .or(() -> field(null, id).map(field -> found(one -> one.type(field.owner()))
                        .map(owner -> label(configuration, owner, field))
                        .orElse(id)))
                .orElse(id);
    }

    private String label(Configuration one, RecordTypeDefinition type, FieldDefinition field) {
        return one.labels().field(locale, type.id(), field);
    }

    String value(ListDefinition list, String value) {
        return found(one -> one.texts()
                        .find(locale, "lists." + list.id() + "." + value)
                        .or(() -> one.texts().find(locale, "lists." + list.parent() + "." + value)))
                .orElse(value);
    }

    /** A part of an item: a stage, a field, a value; the id when it has no name. */
    public String element(String kind, String item, String list, String id) {
        return switch (kind + "." + list) {
            case "pipelines.stages" -> stage(item + "/" + id);
            case "types.fields" -> fieldTitle(item, id);
            case "lists.values" ->
                found(one -> Optional.ofNullable(one.lists().get(item)))
                        .map(one -> value(one, id))
                        .or(() -> text("lists." + item + "." + id))
                        .orElse(id);
            case "roles.rights" -> id.equals("everything") ? words().say("everything") : title("types", id);
            case "forms.fields" -> text("forms." + item + "." + id).orElseGet(() -> fieldTitle(filled(item), id));
            default -> id;
        };
    }

    /** The type that a form fills; null when its questions are its own. */
    private String filled(String form) {
        return found(one -> Optional.ofNullable(one.forms().get(form)))
                .map(FormDefinition::fills)
                .orElse(null);
    }

    /** A text without what is filled in for each record. */
    private static String template(String text) {
        String plain = Placeholders.without(text);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST - 1) + "…" : plain;
    }
}
