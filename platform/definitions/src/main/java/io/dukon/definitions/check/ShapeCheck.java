package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.filter.FilterDefinition;
import io.dukon.definitions.form.FormDefinition;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.message.MessageTemplate;
import io.dukon.definitions.migration.Operation;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.pack.Unreadable;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.role.RoleDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.work.QueueDefinition;
import io.dukon.definitions.work.ShiftDefinition;
import io.dukon.definitions.work.TaskTemplate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The form of one item: its id, what the grammar says of it, and that every part of it can be read. */
record ShapeCheck(Item item, Report report) {
    private static final Pattern ID = Pattern.compile("([a-z][a-z0-9-]*/)?[a-z][a-z0-9_]*");

    void run() {
        Kind kind = Kind.of(item.kind()).orElseThrow();
        boolean named = kind == Kind.INTAKE
                || kind == Kind.I18N
                || kind == Kind.DEMO
                || ID.matcher(item.id()).matches();
        if (!named) {
            report.error(item, "", "not_id", item.id());
        }
        new FormCheck((element, wrong) -> report.error(item, element, wrong, Phrase.NONE))
                .check(Grammar.packs().item(item.kind()), item.content(), item.id());
        if (kind == Kind.AUTOMATIONS || kind == Kind.PROCESSES) {
            steps(item.content().path("steps"), new HashSet<>());
        }
        read(kind);
    }

    private void steps(JsonNode block, Set<String> ids) {
        for (JsonNode step : block) {
            String id = Json.text(step, "id", "");
            if (!ID.matcher(id).matches()) {
                report.error(item, item.id(), "step_no_id", step);
            } else if (!ids.add(id)) {
                report.error(item, id, "step_twice", id);
            }
            Json.entries(step).forEach((verb, body) -> {
                if (body.isArray()) {
                    body.forEach(branch -> steps(branch.path("steps"), ids));
                }
            });
            steps(step.path("then"), ids);
            steps(step.path("else"), ids);
        }
    }

    private void read(Kind kind) {
        try {
            readAs(kind);
        } catch (RuntimeException wrong) {
            report.error(item, item.id(), "unreadable", Unreadable.said(wrong));
        }
    }

    private void readAs(Kind kind) {
        JsonNode content = item.content();
        switch (kind) {
            case PIPELINES -> Pipeline.parse(content);
            case FILTERS -> FilterDefinition.parse(content);
            case AUTOMATIONS -> Automation.parse(content, false);
            case PROCESSES -> Automation.parse(content, true);
            case TASKS -> TaskTemplate.parse(content);
            case QUEUES -> QueueDefinition.parse(content);
            case SHIFTS -> ShiftDefinition.parse(content);
            case ROLES -> RoleDefinition.parse(content);
            case MESSAGES -> MessageTemplate.parse(content);
            case FORMS -> FormDefinition.parse(content);
            case MIGRATIONS -> Json.list(content, "operations").forEach(Operation::parse);
            case TYPES -> Json.list(content, "fields").forEach(field -> kindOf(Json.text(field, "type", "")));
            default -> {}
        }
    }

    private static void kindOf(String word) {
        FieldKind.of(word).orElseThrow(() -> new Unreadable("field_kind", word));
    }
}
