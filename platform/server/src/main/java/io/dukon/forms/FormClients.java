package io.dukon.forms;

import io.dukon.records.ContactPoints;
import io.dukon.records.Intake;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose request it is. A known client is found by phone, then by e-mail; of several the oldest. An unknown one is made
 * only when the request is a deal: a lead carries the client's data itself until it is converted (RS-111).
 */
@ApplicationScoped
class FormClients {

    @Inject
    Records records;

    @Inject
    Intake intake;

    @Inject
    ContactPoints points;

    Optional<UUID> of(Answers answers, boolean make) {
        Optional<String> type = points.contactType();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<String> phones = points.kept("phones", answers.all("phone"));
        List<String> emails = points.kept("emails", answers.all("email"));
        return make
                ? Optional.of(intake.client(answers.get("name"), phones, emails))
                : known(type.get(), "phone", phones).or(() -> known(type.get(), "email", emails));
    }

    private Optional<UUID> known(String type, String kind, List<String> values) {
        return values.isEmpty()
                ? Optional.empty()
                : records.match(type, kind, values).stream().findFirst();
    }
}
