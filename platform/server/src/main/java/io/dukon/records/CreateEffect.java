package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.run.Effect;
import io.dukon.definitions.run.EffectHandler;
import io.dukon.definitions.run.EffectScope;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Makes records for automations, or reuses the one that is known by the same phone or e-mail (RS-111 to RS-114). */
@ApplicationScoped
class CreateEffect implements EffectHandler {

    @Inject
    Records records;

    @Inject
    Configurations configurations;

    @Inject
    LineStore lines;

    @Override
    public Set<Class<? extends Effect>> effects() {
        return Set.of(Effect.CreateRecord.class);
    }

    @Override
    public JsonNode perform(Effect effect, EffectScope scope) {
        Effect.CreateRecord wanted = (Effect.CreateRecord) effect;
        Optional<RecordRow> known = known(wanted);
        RecordRow record = known.orElseGet(() -> records.create(draft(wanted)));
        if (wanted.linkTo() != null && !wanted.linkTo().id().equals(record.id().toString())) {
            records.link(UUID.fromString(wanted.linkTo().id()), record.id(), "created");
        }
        ObjectNode result = Json.MAPPER.createObjectNode();
        return result.put("type", record.type())
                .put("id", record.id().toString())
                .put("number", record.number())
                .put("title", record.title())
                .put("stage", record.stage())
                .put("reused", known.isPresent());
    }

    private RecordDraft draft(Effect.CreateRecord wanted) {
        return RecordDraft.of(wanted.type())
                .stage(wanted.stage())
                .fields(wanted.values())
                .lines(goods(wanted))
                .build();
    }

    /** Goods go along with the fields, to whatever is sold: a client has no sum (RS-112). */
    private List<LineDraft> goods(Effect.CreateRecord wanted) {
        boolean sold = configurations
                .current()
                .type(wanted.type())
                .flatMap(type -> type.field("amount"))
                .isPresent();
        return !sold
                ? List.of()
                : wanted.copied().stream()
                        .flatMap(source -> lines.drafts(UUID.fromString(source.id())).stream())
                        .toList();
    }

    private Optional<RecordRow> known(Effect.CreateRecord wanted) {
        return wanted.match().stream()
                .flatMap(field -> kind(wanted.type(), field)
                        .map(kind -> records.match(
                                wanted.type(), kind, texts(wanted.values().get(field))))
                        .stream())
                .flatMap(List::stream)
                .flatMap(id -> records.find(id).stream())
                .findFirst();
    }

    private Optional<String> kind(String type, String field) {
        FieldKind kind = configurations
                .current()
                .type(type)
                .flatMap(one -> one.field(field))
                .map(FieldDefinition::kind)
                .orElse(null);
        if (kind == FieldKind.PHONES) {
            return Optional.of("phone");
        }
        return kind == FieldKind.EMAILS ? Optional.of("email") : Optional.empty();
    }

    private static List<String> texts(JsonNode values) {
        return values == null
                ? List.of()
                : values.isArray()
                        ? StreamSupport.stream(values.spliterator(), false)
                                .map(JsonNode::asText)
                                .toList()
                        : List.of(values.asText());
    }
}
