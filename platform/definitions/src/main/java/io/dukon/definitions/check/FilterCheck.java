package io.dukon.definitions.check;

import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.filter.FilterDefinition;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.value.Reference;
import java.util.Map;

/** A filter reads what the database can answer: fields of its records, what is counted of them, inputs. */
record FilterCheck(Item item, Configuration configuration, Report report) {

    /** One that stands under a name of its own. */
    void saved(FilterDefinition filter) {
        reads(filter.type(), filter.that());
        filter.roles().forEach(role -> known("role", role, configuration.roles()));
        if (filter.pipeline() != null) {
            known("pipeline", filter.pipeline(), configuration.pipelines());
            configuration
                    .pipeline(filter.pipeline())
                    .map(Pipeline::type)
                    .filter(type -> !type.equals(filter.type()))
                    .ifPresent(type -> report.error(item, "", "filter_board", filter.pipeline(), type, filter.type()));
        }
    }

    void reads(String typeId, Condition that) {
        known("type", typeId, configuration.types());
        configuration.type(typeId).ifPresent(type -> that.reads().forEach(read -> one(type, read)));
    }

    private void one(RecordTypeDefinition type, String read) {
        if (CountCheck.of(read, item, "", configuration, report)) {
            return;
        }
        if (!Reference.written(read)) {
            field(type, read);
            return;
        }
        Reference reference = Reference.parse(read);
        if (reference.name().equals(type.id()) && reference.fields().size() == 1) {
            field(type, reference.fields().getFirst());
        } else if (!reference.name().equals("input")) {
            report.error(item, "", "filter_reads", read);
        } else {
            known("input", reference.fields().getFirst(), configuration.inputs());
        }
    }

    private void field(RecordTypeDefinition type, String field) {
        if (!type.has(field)) {
            report.error(
                    item,
                    "",
                    Phrase.of("no_field", type.id(), field),
                    Nearest.of(field, type.fields().keySet()));
        }
    }

    private void known(String what, String id, Map<String, ?> all) {
        if (id == null || !all.containsKey(id)) {
            report.error(item, "", Phrase.of("no_" + what, id), Nearest.of(id, all.keySet()));
        }
    }
}
