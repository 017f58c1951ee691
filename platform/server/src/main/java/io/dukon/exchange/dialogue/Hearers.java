package io.dukon.exchange.dialogue;

import io.dukon.exchange.OneCApp;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.integrations.Apps;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who answers for an invoice that nobody here made, so that its robots have somebody to tell: who answers for its deal,
 * else for its client, else who installed the app.
 */
@ApplicationScoped
class Hearers {

    @Inject
    Records records;

    @Inject
    Members members;

    @Inject
    Apps apps;

    Optional<UUID> of(Optional<RecordRow> deal, Optional<UUID> client) {
        return Stream.of(
                        deal.map(RecordRow::responsibleId),
                        client.flatMap(records::find).map(RecordRow::responsibleId),
                        apps.installer(OneCApp.ID))
                .flatMap(Optional::stream)
                .filter(id -> members.find(id).filter(Member::active).isPresent())
                .findFirst();
    }
}
