package io.dukon.configuration;

import io.dukon.configuration.PipelineView.StageView;
import io.dukon.configuration.TypeView.AskView;
import io.dukon.configuration.TypeView.ButtonView;
import io.dukon.configuration.TypeView.Choice;
import io.dukon.configuration.TypeView.FieldView;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.sentence.Sentence;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.ListDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A configuration told in one language. */
public record Descriptions(Configuration configuration, String locale) {

    private static final int COLORS = 12;

    /** Where requests come in first, then the others in the pack's order. */
    public List<PipelineView> pipelines() {
        List<String> intake = configuration.intake().stream()
                .map(stage -> stage.substring(0, stage.indexOf('/')))
                .toList();
        Comparator<Pipeline> order =
                Comparator.comparing(one -> intake.contains(one.id()) ? intake.indexOf(one.id()) : intake.size());
        return configuration.pipelines().values().stream()
                .sorted(order)
                .map(this::pipeline)
                .toList();
    }

    private PipelineView pipeline(Pipeline pipeline) {
        List<StageView> stages = new ArrayList<>();
        for (Stage stage : pipeline.stages()) {
            stages.add(stage(stage, stages.size()));
        }
        return new PipelineView(
                pipeline.id(),
                configuration.labels().pipeline(locale, pipeline.id()),
                pipeline.type(),
                configuration.intake().stream().anyMatch(stage -> stage.startsWith(pipeline.id() + "/")),
                stages);
    }

    private StageView stage(Stage stage, int place) {
        return new StageView(
                stage.name(),
                configuration.labels().stage(locale, stage),
                configuration.labels().shortStage(locale, stage),
                stage.kind().word(),
                color(stage, place),
                robots(stage));
    }

    /** What robots do when a record comes to the stage, briefly. */
    private List<String> robots(Stage stage) {
        return configuration.automations().values().stream()
                .filter(one -> one.enabled()
                        && one.trigger() instanceof Trigger.Entered entered
                        && entered.stages().contains(stage.name()))
                .map(one -> Sentence.of(one, configuration, locale).brief())
                .toList();
    }

    /** A pack may leave the colour open; neighbours then still differ. */
    static int color(Stage stage, int place) {
        return stage.color() > 0 ? stage.color() : place % COLORS + 1;
    }

    /** The types of the shop; those of libraries are only there to be extended. */
    public List<TypeView> types() {
        return configuration.types().values().stream()
                .filter(type -> !type.id().contains("/"))
                .map(this::type)
                .toList();
    }

    private TypeView type(RecordTypeDefinition type) {
        List<ButtonView> buttons = configuration.automations().values().stream()
                .filter(one -> one.enabled()
                        && one.trigger() instanceof Trigger.Button button
                        && button.type().equals(type.id()))
                .map(this::button)
                .toList();
        return new TypeView(
                type.id(),
                configuration.labels().type(locale, type.id()),
                type.fields().values().stream()
                        .filter(field -> !type.hidden().contains(field.id()))
                        .map(field -> field(type, field))
                        .toList(),
                buttons);
    }

    private FieldView field(RecordTypeDefinition type, FieldDefinition field) {
        return field(field, configuration.labels().field(locale, type.id(), field));
    }

    /** What a form asks. */
    public FieldView question(FormDefinition form, FieldDefinition field) {
        return field(field, configuration.labels().question(locale, form, field));
    }

    private FieldView field(FieldDefinition field, String title) {
        return new FieldView(
                field.id(),
                title,
                field.kind().word(),
                field.required(),
                field.many(),
                field.kind() == FieldKind.LIST ? choices(field.list()) : null,
                field.to(),
                field.readOnly());
    }

    private List<Choice> choices(ListDefinition list) {
        return list == null
                ? List.of()
                : list.values().stream()
                        .map(value -> new Choice(value, configuration.labels().listValue(locale, list, value)))
                        .toList();
    }

    /** Buttons that a person with the roles may press on a record of the type standing on the stage (full name). */
    public List<ButtonView> buttons(String type, String stage, Set<String> roles) {
        return configuration.buttons(type, stage).stream()
                .filter(one -> mayPress(((Trigger.Button) one.trigger()).roles(), roles))
                .map(this::button)
                .toList();
    }

    /**
     * The button of a branch for which a run waits; its id is {@code automation.branch}.
     *
     * @param type the type of the record on whose card it stands
     */
    public ButtonView branch(Automation automation, Step.Branch branch, List<Trigger.Ask> asked, String type) {
        String place = automation.id() + "." + branch.id();
        return new ButtonView(
                place,
                configuration.text(locale, "automations." + place + ".title"),
                List.of(),
                asked.stream().map(ask -> ask(automation, type, ask)).toList());
    }

    /**
     * The owner and administrators may press every button: a new shop has nobody else.
     *
     * @param wanted the roles for which the button is; empty = everybody
     */
    public boolean mayPress(List<String> wanted, Set<String> roles) {
        return wanted.isEmpty()
                || roles.contains("owner")
                || !Collections.disjoint(wanted, roles)
                || roles.stream().anyMatch(this::administers);
    }

    private boolean administers(String role) {
        var known = configuration.roles().get(role);
        return known != null
                && known.rights().stream().anyMatch(right -> right.on().equals("everything"));
    }

    private ButtonView button(Automation automation) {
        Trigger.Button button = (Trigger.Button) automation.trigger();
        return new ButtonView(
                automation.id(),
                title(automation.id()),
                button.stages(),
                button.ask().stream()
                        .map(ask -> ask(automation, button.type(), ask))
                        .toList());
    }

    /**
     * The name of an automation as the pack gives it, else the stages where it works or what starts it; the id of one that
     * is gone.
     *
     * @param automation may be what it was called before
     */
    public String title(String automation) {
        String now = configuration.robotNow(automation);
        return configuration
                .texts()
                .find(locale, "automations." + now + ".title")
                .or(() -> configuration.automation(now).map(this::place))
                .orElse(now);
    }

    private String place(Automation automation) {
        return automation.trigger() instanceof Trigger.Entered entered
                ? entered.stages().stream()
                        .map(stage -> configuration
                                .stage(stage)
                                .map(one -> configuration.labels().stage(locale, one))
                                .orElse(stage))
                        .collect(Collectors.joining(", "))
                : Sentence.of(automation, configuration, locale).trigger();
    }

    private AskView ask(Automation automation, String type, Trigger.Ask ask) {
        String standard = ask.standard() == null ? null : ask.standard().asText();
        FieldDefinition field = ask.type() != null
                ? null
                : configuration.type(type).flatMap(one -> one.field(ask.id())).orElse(null);
        if (field != null) {
            return new AskView(
                    ask.id(),
                    configuration.labels().field(locale, type, field),
                    field.kind().word(),
                    choices(field.list()),
                    standard,
                    true);
        }
        String title = configuration.text(locale, "automations." + automation.id() + ".ask." + ask.id());
        return new AskView(
                ask.id(),
                title,
                ask.type() == null ? "text" : ask.type(),
                ask.choices().stream()
                        .map(choice -> new Choice(choice, choice(ask, choice)))
                        .toList(),
                standard,
                true);
    }

    private String choice(Trigger.Ask ask, String choice) {
        return "stage".equals(ask.type())
                ? configuration.stage(choice).map(this::pipelineAndStage).orElse(choice)
                : choice;
    }

    private String pipelineAndStage(Stage stage) {
        return configuration.labels().pipeline(locale, stage.pipeline()) + " · "
                + configuration.labels().stage(locale, stage);
    }
}
