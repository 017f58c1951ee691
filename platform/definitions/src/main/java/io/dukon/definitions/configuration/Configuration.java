package io.dukon.definitions.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.AutomationIndex;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.filter.FilterDefinition;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.message.MessageTemplate;
import io.dukon.definitions.pack.InputDefinition;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.PartDefinition;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.role.RoleDefinition;
import io.dukon.definitions.text.Texts;
import io.dukon.definitions.type.ListDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.work.QueueDefinition;
import io.dukon.definitions.work.ShiftDefinition;
import io.dukon.definitions.work.TaskTemplate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Everything in force in one shop: the items of all its packs, merged and resolved. Immutable and safe to share between
 * threads; building it costs milliseconds, reading it nothing.
 */
public final class Configuration {
    private final Map<String, RecordTypeDefinition> types;
    private final Map<String, ListDefinition> lists;
    private final Map<String, Pipeline> pipelines;
    private final Map<String, FilterDefinition> filters;
    private final Map<String, Automation> automations;
    private final AutomationIndex index;
    private final Map<String, TaskTemplate> tasks;
    private final Map<String, QueueDefinition> queues;
    private final Map<String, ShiftDefinition> shifts;
    private final Map<String, RoleDefinition> roles;
    private final Map<String, MessageTemplate> messages;
    private final Map<String, FormDefinition> forms;
    private final Map<String, InputDefinition> inputs;
    private final Map<String, PartDefinition> parts;
    private final List<String> intake;
    private final Labels labels;
    private final Map<String, String> formerRobots;

    private Configuration(Collection<Item> items, Map<String, String> formerRobots) {
        this.formerRobots = Map.copyOf(formerRobots);
        TypeNames names = new TypeNames(Merge.of(items, Kind.TYPES), Merge.of(items, Kind.LISTS));
        types = names.resolveTypes();
        lists = names.resolveLists();
        pipelines = read(items, Kind.PIPELINES, Pipeline::parse);
        filters = read(items, Kind.FILTERS, FilterDefinition::parse);
        Map<String, Automation> all = new LinkedHashMap<>(read(items, Kind.AUTOMATIONS, one -> automation(one, false)));
        all.putAll(read(items, Kind.PROCESSES, one -> automation(one, true)));
        automations = Collections.unmodifiableMap(all);
        index = new AutomationIndex(automations.values());
        tasks = read(items, Kind.TASKS, TaskTemplate::parse);
        queues = read(items, Kind.QUEUES, QueueDefinition::parse);
        shifts = read(items, Kind.SHIFTS, ShiftDefinition::parse);
        roles = read(items, Kind.ROLES, RoleDefinition::parse);
        messages = read(items, Kind.MESSAGES, MessageTemplate::parse);
        forms = read(items, Kind.FORMS, FormDefinition::parse);
        inputs = read(items, Kind.INPUTS, InputDefinition::parse);
        parts = read(items, Kind.PARTS, PartDefinition::parse);
        intake = items.stream()
                .filter(item -> item.is(Kind.INTAKE))
                .map(item -> item.content().path("stage").asText())
                .toList();
        labels = new Labels(
                Texts.of(items.stream()
                        .filter(item -> item.is(Kind.I18N))
                        .map(item -> Map.entry(item.id(), item.content()))
                        .toList()),
                types,
                lists);
    }

    /**
     * Items in the order of installation.
     *
     * @throws IllegalArgumentException when an item is not what its kind must be; a pack that passed its check never
     * causes it
     */
    public static Configuration of(Collection<Item> items) {
        return of(items, Map.of());
    }

    /** @param formerRobots ids that automations had before, with those of now. @throws IllegalArgumentException as {@link #of(Collection)} */
    public static Configuration of(Collection<Item> items, Map<String, String> formerRobots) {
        return new Configuration(items, formerRobots);
    }

    /** What an automation is called now. @param id perhaps of before */
    public String robotNow(String id) {
        return automations.containsKey(id) ? id : formerRobots.getOrDefault(id, id);
    }

    private static <T> Map<String, T> read(Collection<Item> items, Kind kind, Function<JsonNode, T> reader) {
        BiFunction<String, JsonNode, T> named = (id, content) -> {
            try {
                return reader.apply(content);
            } catch (RuntimeException wrong) {
                throw new IllegalArgumentException(kind.word() + "/" + id + ": " + wrong.getMessage(), wrong);
            }
        };
        Map<String, T> all = new LinkedHashMap<>();
        Merge.of(items, kind).forEach((id, content) -> all.put(id, named.apply(id, content)));
        return Collections.unmodifiableMap(all);
    }

    private Automation automation(JsonNode content, boolean process) {
        return Automation.parse(content, process).over(this::saved);
    }

    private Trigger.Filter saved(Trigger.Filter over) {
        FilterDefinition saved = over.use() == null ? null : filters.get(over.use());
        return saved == null ? over : new Trigger.Filter(over.use(), saved.type(), saved.that());
    }

    /** Every type, libraries' included (their ids have a slash). */
    public Map<String, RecordTypeDefinition> types() {
        return types;
    }

    public Optional<RecordTypeDefinition> type(String id) {
        return Optional.ofNullable(types.get(id));
    }

    public Map<String, ListDefinition> lists() {
        return lists;
    }

    public Map<String, Pipeline> pipelines() {
        return pipelines;
    }

    public Optional<Pipeline> pipeline(String id) {
        return Optional.ofNullable(pipelines.get(id));
    }

    /** Pipelines through which records of the type pass, in their order. */
    public List<Pipeline> pipelinesOf(String type) {
        return pipelines.values().stream()
                .filter(pipeline -> pipeline.type().equals(type))
                .toList();
    }

    /** @param name full name of a stage, {@code sale/new_order} */
    public Optional<Stage> stage(String name) {
        int slash = name.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : pipeline(name.substring(0, slash)).flatMap(one -> one.stage(name.substring(slash + 1)));
    }

    public Map<String, FilterDefinition> filters() {
        return filters;
    }

    /** Robots, then processes. */
    public Map<String, Automation> automations() {
        return automations;
    }

    public Optional<Automation> automation(String id) {
        return Optional.ofNullable(automations.get(id));
    }

    /** Enabled automations that the event starts; their {@code when} is still to be judged. */
    public List<Automation> automationsFor(Event event) {
        return index.startedBy(event);
    }

    /** Button automations to show on the card of a record of the type on the stage (full name). */
    public List<Automation> buttons(String type, String stage) {
        return index.buttons(type, stage);
    }

    public Map<String, TaskTemplate> tasks() {
        return tasks;
    }

    public Map<String, QueueDefinition> queues() {
        return queues;
    }

    public Map<String, ShiftDefinition> shifts() {
        return shifts;
    }

    public Map<String, RoleDefinition> roles() {
        return roles;
    }

    public Map<String, MessageTemplate> messages() {
        return messages;
    }

    public Map<String, FormDefinition> forms() {
        return forms;
    }

    public Map<String, InputDefinition> inputs() {
        return inputs;
    }

    public Map<String, PartDefinition> parts() {
        return parts;
    }

    /** Full names of stages for new requests, the first that exists and the tariff allows (TF-OP-08). */
    public List<String> intake() {
        return intake;
    }

    public Texts texts() {
        return labels.texts();
    }

    /** Names of things for people, with what types and lists inherit. */
    public Labels labels() {
        return labels;
    }

    public String text(String locale, String key) {
        return labels.texts().text(locale, key);
    }
}
