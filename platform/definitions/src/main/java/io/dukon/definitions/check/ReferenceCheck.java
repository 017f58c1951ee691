package io.dukon.definitions.check;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.role.RoleDefinition;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.work.QueueDefinition;
import io.dukon.definitions.work.TaskTemplate;
import java.util.Map;

/** Everything that is named exists. */
record ReferenceCheck(Pack pack, Scope scope, Report report) {
    void run() {
        pack.items(Kind.TYPES).forEach(this::type);
        pack.items(Kind.PIPELINES).forEach(this::pipeline);
        pack.items(Kind.FILTERS).forEach(item -> new FilterCheck(item, configuration(), report)
                .saved(configuration().filters().get(item.id())));
        pack.items(Kind.QUEUES).forEach(this::queue);
        pack.items(Kind.TASKS).forEach(this::task);
        pack.items(Kind.ROLES).forEach(this::role);
        pack.items(Kind.INTAKE)
                .forEach(item -> stage(item, "", item.content().path("stage").asText()));
        pack.items(Kind.AUTOMATIONS).forEach(this::automation);
        pack.items(Kind.PROCESSES).forEach(this::automation);
    }

    private Configuration configuration() {
        return scope.configuration();
    }

    private void type(Item item) {
        RecordTypeDefinition type = configuration().type(item.id()).orElseThrow();
        if (type.parent() != null && configuration().type(type.parent()).isEmpty()) {
            report.error(item, "", "extends_nothing", type.parent());
        }
        for (FieldDefinition field : type.fields().values()) {
            boolean own = field.owner().equals(item.id());
            if (own && field.kind() == FieldKind.LIST && field.list() == null) {
                report.error(item, field.id(), "no_list", field.id());
            }
            if (own
                    && field.kind() == FieldKind.LINK
                    && configuration().type(String.valueOf(field.to())).isEmpty()) {
                report.error(item, field.id(), "links_nowhere", field.id(), field.to());
            }
        }
        type.required().forEach(rule -> {
            rule.roles()
                    .forEach(role ->
                            known(item, rule.id(), "role", role, configuration().roles()));
            rule.fields().forEach(field -> field(item, rule.id(), type, field));
        });
    }

    private void field(Item item, String element, RecordTypeDefinition type, String field) {
        if (!type.has(field)) {
            report.error(item, element, "no_field", type.id(), field);
        }
    }

    private void pipeline(Item item) {
        Pipeline pipeline = configuration().pipeline(item.id()).orElseThrow();
        known(item, "", "type", pipeline.type(), configuration().types());
        pipeline.skip()
                .forEach(role -> known(item, "", "role", role, configuration().roles()));
        for (Stage stage : pipeline.stages()) {
            stage.next().forEach(next -> {
                stage(item, stage.id(), pipeline.id() + "/" + next.to());
                fields(item, stage.id(), pipeline.type(), next.when().reads());
            });
            stage.from().forEach(from -> stage(item, stage.id(), pipeline.id() + "/" + from));
            stage.require()
                    .forEach(rule -> fields(
                            item, stage.id(), pipeline.type(), rule.that().reads()));
        }
    }

    private void fields(Item item, String element, String typeId, Iterable<String> reads) {
        configuration()
                .type(typeId)
                .ifPresent(type -> reads.forEach(read -> {
                    if (!read.startsWith("$") && !CountCheck.of(read, item, element, configuration(), report)) {
                        field(item, element, type, read);
                    }
                }));
    }

    private void queue(Item item) {
        QueueDefinition queue = configuration().queues().get(item.id());
        known(item, "", "role", queue.role(), configuration().roles());
        if (queue.nobody() != null) {
            known(item, "", "role", queue.nobody(), configuration().roles());
        }
        if (queue.settleElse() != null) {
            known(item, "", "queue", queue.settleElse(), configuration().queues());
        }
    }

    private void task(Item item) {
        TaskTemplate task = configuration().tasks().get(item.id());
        if (task.role() != null) {
            known(item, "", "role", task.role(), configuration().roles());
        }
        if (task.form() != null) {
            known(item, "", "form", task.form(), configuration().forms());
        }
        task.due().reads().stream()
                .filter(read -> read.startsWith("$input."))
                .forEach(read -> known(
                        item,
                        "",
                        "input",
                        read.substring("$input.".length()),
                        configuration().inputs()));
    }

    private void role(Item item) {
        RoleDefinition role = configuration().roles().get(item.id());
        role.rights().stream()
                .map(RoleDefinition.Right::on)
                .filter(on -> !on.equals("everything") && !on.equals("roster"))
                .forEach(on -> known(item, "", "type", on, configuration().types()));
    }

    private void automation(Item item) {
        Automation automation = configuration().automation(item.id()).orElseThrow();
        known(item, "", "role", automation.runAs(), configuration().roles());
        new AutomationCheck(item, automation, scope, report).run();
    }

    private void known(Item item, String element, String what, String id, Map<String, ?> all) {
        if (id == null || !all.containsKey(id)) {
            report.error(item, element, Phrase.of("no_" + what, id), Nearest.of(id, all.keySet()));
        }
    }

    private void stage(Item item, String element, String name) {
        if (configuration().stage(name).isEmpty()) {
            report.error(item, element, "no_stage", name);
        }
    }
}
