package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.RecordTypeDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records of the imagined shop: types, stages, fields, tasks exist, and texts are there in every required language. */
record DemoCheck(Pack pack, Scope scope, Report report) {
    void run() {
        pack.items(Kind.DEMO).forEach(this::file);
    }

    private void file(Item item) {
        Set<String> ids = new HashSet<>();
        Json.list(item.content(), "people").forEach(person -> ids.add(Json.text(person, "id")));
        for (JsonNode record : Json.list(item.content(), "records")) {
            String id = Json.text(record, "id", "");
            if (!ids.add(id)) {
                report.error(item, id, "twice", id);
            }
            record(item, id, record, ids);
        }
        texts(item, "", item.content());
    }

    private void record(Item item, String id, JsonNode record, Set<String> known) {
        Optional<RecordTypeDefinition> type = scope.configuration().type(Json.text(record, "type", ""));
        if (type.isEmpty()) {
            report.error(item, id, "no_type", Json.text(record, "type"));
            return;
        }
        String stage = Json.text(record, "stage");
        if (stage != null
                && scope.configuration()
                        .stage(stage)
                        .filter(one -> scope.type(one).equals(type.get().id()))
                        .isEmpty()) {
            report.error(item, id, "no_stage_of", stage, type.get().id());
        }
        Json.entries(record.path("set")).forEach((field, value) -> field(item, id, type.get(), field, value, known));
        Json.list(record, "tasks").stream()
                .filter(task -> !scope.configuration().tasks().containsKey(Json.text(task, "use")))
                .forEach(task -> report.error(item, id, "no_task", Json.text(task, "use")));
        if (!known.contains(Json.text(record, "responsible", id))) {
            report.error(item, id, "no_person", Json.text(record, "responsible"));
        }
    }

    private void field(
            Item item, String id, RecordTypeDefinition type, String field, JsonNode value, Set<String> known) {
        if (!type.has(field)) {
            report.error(
                    item,
                    id,
                    Phrase.of("no_field", type.id(), field),
                    Nearest.of(field, type.fields().keySet()));
            return;
        }
        FieldKind kind = type.field(field).map(one -> one.kind()).orElse(FieldKind.TEXT);
        if (kind == FieldKind.FILE) {
            report.error(item, id, "file_written", field);
        }
        if (kind == FieldKind.LINK && !known.contains(value.asText())) {
            report.error(item, id, "not_above", value.asText());
        }
        boolean open = type.field(field)
                .map(one -> one.list() == null || one.list().values().contains(value.asText()))
                .orElse(true);
        if (kind == FieldKind.LIST && !open) {
            report.error(item, id, "not_in_list", value.asText(), field);
        }
    }

    /** A map that has one required language is a text, and must have them all. */
    private void texts(Item item, String element, JsonNode node) {
        String here = node.isObject() ? Json.text(node, "id", element) : element;
        List<String> languages = pack.manifest().required();
        boolean text = node.isObject() && languages.stream().anyMatch(node::has);
        if (text) {
            languages.stream()
                    .filter(locale -> Json.empty(node.get(locale)))
                    .forEach(locale -> report.error(item, here, "text_missing_in", locale, node));
        } else {
            node.forEach(child -> texts(item, here, child));
        }
    }
}
