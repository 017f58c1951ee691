package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.role.RoleDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.work.TaskTemplate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Everything that is named exists. */
record ReferenceCheck(Pack pack, Scope scope, Report report) {
    /** Migrations name things of versions before, tests are judged by being played, sample data by their own check. */
    private static final Set<Kind> OTHERS = EnumSet.of(Kind.I18N, Kind.MIGRATIONS, Kind.TESTS, Kind.DEMO);

    private static final Set<Kind> RUNNING = EnumSet.of(Kind.AUTOMATIONS, Kind.PROCESSES);

    /** What a text can be given besides what a field can hold. */
    private static final Set<String> OF_TEXTS = Set.of("time", "duration");

    void run() {
        for (Item item : pack.items()) {
            Kind kind = Kind.of(item.kind()).orElseThrow();
            if (!OTHERS.contains(kind)) {
                new NameCheck(item, scope, report).travel();
                if (!RUNNING.contains(kind)) {
                    new SettingCheck(item, scope, report).travel();
                }
            }
        }
        pack.items(Kind.TYPES).forEach(this::type);
        pack.items(Kind.PIPELINES).forEach(this::pipeline);
        pack.items(Kind.FILTERS).forEach(item -> new FilterCheck(item, configuration(), report)
                .saved(configuration().filters().get(item.id())));
        pack.items(Kind.TASKS).forEach(this::task);
        pack.items(Kind.MESSAGES).forEach(this::message);
        pack.items(Kind.ROLES).forEach(this::role);
        pack.items(Kind.FORMS).forEach(item -> new CaseCheck(item, scope, report).run());
        RUNNING.forEach(kind -> pack.items(kind).forEach(this::automation));
    }

    private Configuration configuration() {
        return scope.configuration();
    }

    private void type(Item item) {
        RecordTypeDefinition type = configuration().type(item.id()).orElseThrow();
        for (JsonNode field : Json.list(item.content(), "fields")) {
            String id = Json.text(field, "id");
            String kind = Json.text(field, "type");
            if (FieldKind.LIST.word().equals(kind) && !field.has("list")) {
                report.error(item, id, "no_list", id);
            }
            if (FieldKind.FILE.word().equals(kind) && field.has("default")) {
                report.error(item, id, "file_written", id);
            }
            if (FieldKind.LINK.word().equals(kind) && !field.has("to")) {
                report.error(item, id, "links_nowhere", id, "");
            }
        }
        type.required().forEach(rule -> fields(item, rule.id(), type, rule.fields()));
        covered(item, type, Json.strings(item.content(), "order"));
        covered(item, type, type.hidden());
    }

    /** What speaks of a field that is gone speaks of nothing, and does no harm. */
    private void covered(Item item, RecordTypeDefinition type, Collection<String> named) {
        named.stream()
                .filter(field -> !type.has(field))
                .forEach(field -> report.flaw(
                        item,
                        "",
                        Phrase.of("no_field", type.id(), field),
                        field,
                        type.fields().keySet()));
    }

    private void fields(Item item, String element, RecordTypeDefinition type, Collection<String> named) {
        named.stream()
                .filter(field -> !type.has(field))
                .forEach(field -> report.unknown(
                        item,
                        element,
                        Phrase.of("no_field", type.id(), field),
                        field,
                        type.fields().keySet()));
    }

    private void pipeline(Item item) {
        Pipeline pipeline = configuration().pipeline(item.id()).orElseThrow();
        for (Stage stage : pipeline.stages()) {
            stage.next().forEach(next -> stage(item, stage.id(), pipeline.id() + "/" + next.to()));
            stage.from().forEach(from -> stage(item, stage.id(), pipeline.id() + "/" + from));
        }
    }

    private void task(Item item) {
        TaskTemplate task = configuration().tasks().get(item.id());
        FormDefinition form = configuration().forms().get(String.valueOf(task.form()));
        if (form == null) {
            return;
        }
        List<String> variants =
                form.cases().stream().map(FormDefinition.Variant::id).toList();
        if (!variants.contains(task.variant() == null ? "" : task.variant())) {
            report.unknown(
                    item,
                    "",
                    Phrase.of("no_variant", form.id(), task.variant() == null ? "" : task.variant()),
                    task.variant(),
                    variants);
        }
    }

    private void message(Item item) {
        configuration().messages().get(item.id()).with().forEach((name, kind) -> {
            if (FieldKind.of(kind).isEmpty() && !OF_TEXTS.contains(kind)) {
                report.error(item, "", "no_kind", kind);
            }
        });
    }

    private void role(Item item) {
        for (RoleDefinition.Right right : configuration().roles().get(item.id()).rights()) {
            configuration().type(right.on()).ifPresent(type -> covered(item, type, right.fields()));
        }
    }

    private void automation(Item item) {
        Automation automation = configuration().automation(item.id()).orElseThrow();
        if (!item.content().has("run-as") && !scope.knows(Kind.ROLES.word(), automation.runAs())) {
            report.error(item, "", "no_role", automation.runAs());
        }
        new TriggerCheck(item, automation, scope, report).run();
        new RunCheck(item, automation, scope, report).run();
        new AutomationCheck(item, automation, scope, report).run();
    }

    private void stage(Item item, String element, String name) {
        if (configuration().stage(name).isEmpty()) {
            scope.noStage(item, element, name, report);
        }
    }
}
