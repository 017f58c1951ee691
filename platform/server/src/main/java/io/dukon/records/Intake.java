package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.kernel.Once;
import io.dukon.kernel.Problem;
import io.dukon.records.NewRecord.NewContact;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** New records together with their client, who is found again by phone or e-mail. Rights are those of {@link Records}. */
@ApplicationScoped
@Transactional
public class Intake {

    @Inject
    Records records;

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    /** @return id of the new record; a repeated request gets the same */
    @Once
    public UUID open(NewRecord request) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        if (request.fields() != null) {
            request.fields().properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        }
        if (!Json.absent(request.amount())) {
            fields.put("amount", request.amount());
        }
        RecordDraft.Builder draft = RecordDraft.of(request.type())
                .stage(request.stage())
                .title(request.title())
                .fields(fields)
                .source(request.source())
                .responsible(request.responsible())
                .company(request.company())
                .byHand()
                .lines(Lines.read(request.lines(), tenants.current().currency()));
        client(request.contact()).ifPresent(draft::contact);
        return records.create(draft.build()).id();
    }

    private Optional<UUID> client(NewContact contact) {
        if (contact == null) {
            return Optional.empty();
        }
        if (contact.id() != null) {
            return Optional.of(records.get(contact.id()).id());
        }
        boolean said = contact.name() != null && !contact.name().isBlank()
                || !list(contact.phones()).isEmpty()
                || !list(contact.emails()).isEmpty();
        return said
                ? Optional.of(client(contact.name(), list(contact.phones()), list(contact.emails())))
                : Optional.empty();
    }

    private static List<String> list(List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .filter(value -> value != null && !value.isBlank())
                        .toList();
    }

    /**
     * The contact who has one of the phones or e-mails, else a new one. What a known contact did not yet have is added
     * neither to him nor anywhere: two people may share a phone, and only a person can tell.
     *
     * @throws Problem 422 with pointers under {@code /contact}
     */
    public UUID client(String name, List<String> phones, List<String> emails) {
        Configuration configuration = configurations.current();
        RecordTypeDefinition type =
                Kinds.first(configuration, Kinds.CONTACT).orElseThrow(() -> Problem.of(409, "records", "no_contacts"));
        Map<String, JsonNode> points = points(type, phones, emails);
        for (String kind : List.of("phone", "email")) {
            List<String> values = Json.asList(points.get(kind + "s")).stream()
                    .map(JsonNode::asText)
                    .toList();
            Optional<UUID> known = values.isEmpty()
                    ? Optional.empty()
                    : records.match(type.id(), kind, values).stream().findFirst();
            if (known.isPresent()) {
                return known.get();
            }
        }
        return records.create(RecordDraft.of(type.id())
                        .title(name == null || name.isBlank() ? null : name.strip())
                        .fields(points)
                        .build())
                .id();
    }

    private Map<String, JsonNode> points(RecordTypeDefinition type, List<String> phones, List<String> emails) {
        Map<String, JsonNode> given = new LinkedHashMap<>();
        put(given, "phones", phones);
        put(given, "emails", emails);
        try {
            return RecordFields.check(type, given, tenants.current().currency());
        } catch (Problem problem) {
            Problem under = Problem.invalid();
            problem.errors()
                    .forEach(error -> under.at(
                            error.pointer().replaceFirst("^/fields", "/contact"),
                            error.room(),
                            error.code(),
                            error.args()));
            throw under;
        }
    }

    private static void put(Map<String, JsonNode> given, String field, List<String> values) {
        if (!values.isEmpty()) {
            given.put(field, io.dukon.kernel.Json.MAPPER.valueToTree(values));
        }
    }
}
