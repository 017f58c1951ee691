package io.dukon.exchange;

import io.dukon.exchange.commerceml.ParsedClient;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Texts;
import io.dukon.records.ContactPoints;
import io.dukon.records.Intake;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Which contact an order belongs to. The rule:
 * <ol>
 *   <li>with a phone or an e-mail: the contact who has it, phones first, of several the oldest; else a new contact. The
 *       web shop's own id is not asked then: many shops put every guest's order under one technical account;
 *   <li>without both: the contact made earlier for the same customer of the web shop (same id and same name), else a new
 *       one, named as the file says: by name, else by login, else «Покупатель 38». Contacts that people made are never
 *       taken by name alone: two clients may share a name, and only a person can tell;
 *   <li>an order that says nothing at all about its customer has no contact.
 * </ol>
 */
@ApplicationScoped
public class OrderClients {

    private static final String SOURCE = "commerceml-client";

    @Inject
    Records records;

    @Inject
    Intake intake;

    @Inject
    ContactPoints points;

    public Optional<UUID> of(ParsedClient client) {
        List<String> phones = points.kept("phones", client.phones());
        List<String> emails = points.kept("emails", client.emails());
        if (!phones.isEmpty() || !emails.isEmpty()) {
            return Optional.of(intake.client(client.name(), phones, emails));
        }
        boolean said = !client.name().isEmpty() || !client.externalId().isEmpty();
        return said && points.contactType().isPresent() ? Optional.of(silent(client)) : Optional.empty();
    }

    private UUID silent(ParsedClient client) {
        String reference = client.externalId() + "|" + client.name().toLowerCase(Locale.ROOT);
        Optional<UUID> known =
                records.byExternal(SOURCE, reference).flatMap(records::find).map(RecordRow::id);
        return known.orElseGet(() -> {
            UUID made = intake.client(name(client), List.of(), List.of());
            records.addExternal(made, SOURCE, reference);
            return made;
        });
    }

    private static String name(ParsedClient client) {
        return !client.name().isEmpty()
                ? client.name()
                : !client.login().isEmpty()
                        ? client.login()
                        : Texts.get("exchange", Callers.locale(), "client_title", client.externalId());
    }
}
