package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phones and e-mails as strangers write them, in files and forms. Open to rooms that take requests in: it tells nothing
 * about clients, only how {@link Records#match} knows them.
 */
@ApplicationScoped
@Transactional
public class ContactPoints {

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    /** The shop's type of people who buy; empty before a pack is installed. */
    public Optional<String> contactType() {
        return Kinds.first(configurations.current(), Kinds.CONTACT).map(RecordTypeDefinition::id);
    }

    /**
     * @param field phones or emails
     * @return in the form in which fields keep them, each once; what is no phone or e-mail is left out
     */
    public List<String> kept(String field, Collection<String> written) {
        Optional<RecordTypeDefinition> type =
                contactType().flatMap(configurations.current()::type).filter(one -> one.has(field));
        return type.isEmpty()
                ? List.of()
                : written.stream()
                        .flatMap(one -> kept(type.get(), field, one).stream())
                        .distinct()
                        .toList();
    }

    /** Puts what is a phone or an e-mail into a draft whose type has fields for it. */
    public void put(
            RecordDraft.Builder draft,
            RecordTypeDefinition type,
            Collection<String> phones,
            Collection<String> emails) {
        Map.of("phones", kept("phones", phones), "emails", kept("emails", emails))
                .forEach((field, values) -> {
                    if (!values.isEmpty() && type.has(field)) {
                        draft.field(field, Json.MAPPER.valueToTree(values));
                    }
                });
    }

    private Optional<String> kept(RecordTypeDefinition type, String field, String written) {
        try {
            JsonNode value = RecordFields.check(
                            type,
                            Map.of(field, Json.MAPPER.createArrayNode().add(written)),
                            tenants.current().currency())
                    .get(field);
            return Optional.of(value.path(0).asText()).filter(kept -> !kept.isEmpty());
        } catch (Problem notOne) {
            return Optional.empty();
        }
    }
}
