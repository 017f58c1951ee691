package io.dukon.packs;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.type.FieldKind;
import io.dukon.kernel.Json;
import io.dukon.kernel.Money;
import io.dukon.records.LineDraft;
import io.dukon.records.RecordDraft;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.records.SampleLife;
import io.dukon.records.Samples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the records of an imagined shop. */
@ApplicationScoped
class SampleRecords {

    @Inject
    Records records;

    @Inject
    Samples samples;

    @Inject
    Configurations configurations;

    @Inject
    @Any
    Instance<SampleLife> life;

    /** @param cast members who play the imagined people in turn */
    void add(SampleScript script, List<UUID> cast) {
        Map<String, UUID> known = new HashMap<>();
        List<String> people = script.people();
        for (int i = 0; i < people.size() && !cast.isEmpty(); i++) {
            known.put(people.get(i), cast.get(i % cast.size()));
        }
        for (JsonNode record : script.records()) {
            known.put(record.path("id").asText(), add(script, record, known));
        }
    }

    private UUID add(SampleScript script, JsonNode record, Map<String, UUID> known) {
        RecordRow row = records.create(draft(script, record, known));
        if (record.has("entered")) {
            samples.place(row.id(), script.ago(record.get("entered")));
        }
        if (record.has("tasks")) {
            Map<String, java.time.Instant> tasks = new HashMap<>();
            record.get("tasks").forEach(task -> tasks.put(task.path("use").asText(), script.ahead(task.path("due"))));
            RecordRow placed = records.get(row.id());
            life.forEach(one -> one.live(placed, tasks));
        }
        return row.id();
    }

    private RecordDraft draft(SampleScript script, JsonNode record, Map<String, UUID> known) {
        String type = record.path("type").asText();
        RecordDraft.Builder draft = RecordDraft.of(type)
                .sample(true)
                .title(script.said(record.path("title")).asText())
                .createdAt(script.ago(record.path("created")))
                .responsible(known.get(record.path("responsible").asText()))
                .lines(lines(script, record.path("lines")));
        if (record.hasNonNull("stage")) {
            draft.stage(record.get("stage").asText());
        }
        record.path("set")
                .properties()
                .forEach(field -> draft.field(
                        field.getKey(),
                        links(type, field.getKey()) ? id(known, field.getValue()) : script.said(field.getValue())));
        return draft.build();
    }

    private boolean links(String type, String field) {
        return configurations
                .current()
                .type(type)
                .flatMap(one -> one.field(field))
                .filter(one -> one.kind() == FieldKind.LINK || one.kind() == FieldKind.PERSON)
                .isPresent();
    }

    private static JsonNode id(Map<String, UUID> known, JsonNode name) {
        return Json.MAPPER.valueToTree(known.get(name.asText()));
    }

    private static List<LineDraft> lines(SampleScript script, JsonNode lines) {
        List<LineDraft> all = new ArrayList<>();
        lines.forEach(line -> all.add(new LineDraft(
                script.said(line.path("name")).asText(),
                new BigDecimal(line.path("quantity").asText("1")),
                Money.parse(line.path("price").asText(), script.shop().currency()),
                null)));
        return all;
    }
}
