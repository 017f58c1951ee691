package io.dukon.queues;

import io.dukon.configuration.ShopClock;
import io.dukon.definitions.work.Candidate;
import io.dukon.identity.Members;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Signals;
import io.dukon.kernel.Texts;
import io.dukon.records.RecordRow;
import io.dukon.records.RecordSignals.Changed;
import io.dukon.records.Records;
import io.dukon.timeline.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whom a request asks, and how they hear of it. */
@ApplicationScoped
class Asking {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Inject
    Queues queues;

    @Inject
    Members members;

    @Inject
    Records records;

    @Inject
    Notifications notifications;

    @Inject
    Signals signals;

    @Inject
    ShopClock time;

    /** Ids of who may take it at this moment. */
    List<String> now(Kept request) {
        if (!request.open()) {
            return List.of();
        }
        if (request.round().asked() != null) {
            return List.of(request.round().asked());
        }
        return queues.order(request.queue(), request.record()).stream()
                .map(Candidate::id)
                .filter(request.round()::asks)
                .toList();
    }

    void ask(Kept request, UUID member) {
        Optional<RecordRow> about = Callers.call(time.eyes(), () -> records.find(request.record()));
        if (about.isEmpty()) {
            return;
        }
        members.find(member).ifPresent(one -> {
            var until = request.round().until();
            String text = until == null
                    ? Texts.get("queues", one.locale(), "asked.all", about.get().title())
                    : Texts.get(
                            "queues",
                            one.locale(),
                            "asked",
                            about.get().title(),
                            CLOCK.format(until.atZone(time.zone())));
            notifications.ask(member, request.record(), request.id(), text);
        });
        changed(List.of(member.toString()));
    }

    /** Who has the card of the request open sees whom it asks now. */
    void moved(Kept request) {
        signals.fire(Callers.tenantId(), null, "records", new Changed(null, List.of(), List.of(request.record())));
    }

    /** Their lists of requests are read again. */
    void changed(Collection<String> people) {
        people.forEach(one -> signals.fire(Callers.tenantId(), UUID.fromString(one), "requests", Map.of()));
    }
}
