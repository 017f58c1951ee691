package io.dukon.exchange.dialogue;

import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.exchange.OneCApp;
import io.dukon.exchange.commerceml.out.DocumentWriter;
import io.dukon.exchange.commerceml.out.OutFormat;
import io.dukon.integrations.Apps;
import io.dukon.records.Kinds;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What goes out (RS-802): deals and invoices with a sum that changed since the accounting system last took some, or since
 * the app was installed. What came from there is not sent back. Only {@link Dialogue} calls it.
 */
@ApplicationScoped
@Transactional
class Outgoing {

    private static final int MOST = 500;

    /** A change may be seen so much later than its time says: its transaction must end first. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    @Inject
    ExportStore store;

    @Inject
    SessionStore sessions;

    @Inject
    OutDocuments documents;

    @Inject
    Configurations configurations;

    @Inject
    Apps apps;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /** {@code query}. */
    Reply offer(UUID session) {
        Instant now = clock.instant();
        Instant until = now.minus(SETTLED);
        Instant since = sessions.toldTo().or(() -> apps.since(OneCApp.ID)).orElse(Instant.EPOCH);
        Configuration configuration = configurations.current();
        List<ExportStore.Told> told = store.changed(types(configuration), since, until, MOST);
        Map<UUID, List<ExportStore.ToldLine>> lines =
                store.lines(told.stream().map(ExportStore.Told::id).toList()).stream()
                        .collect(Collectors.groupingBy(ExportStore.ToldLine::record));
        sessions.offered(session, told.size() < MOST ? until : told.getLast().changedAt());
        OutFormat format = sessions.version(session).isEmpty() ? OutFormat.OLD : OutFormat.MODERN;
        byte[] xml = DocumentWriter.write(
                documents.of(told, lines, configuration), now, tenants.current().timeZone(), format);
        return Reply.document(xml, format.charset());
    }

    /** {@code success}: the accounting system has what was offered in this session. */
    Reply told(UUID session) {
        sessions.told(session);
        return Reply.success();
    }

    private static List<String> types(Configuration configuration) {
        return configuration.types().keySet().stream()
                .filter(type ->
                        Kinds.is(configuration, type, Kinds.DEAL) || Kinds.is(configuration, type, Kinds.INVOICE))
                .toList();
    }
}
