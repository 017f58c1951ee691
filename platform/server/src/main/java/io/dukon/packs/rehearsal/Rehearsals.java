package io.dukon.packs.rehearsal;

import io.dukon.access.Access;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.type.Country;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Signals;
import io.dukon.packs.plan.PackRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Plays the shop's last days with a pack that is only planned. For administrators. It reads in short transactions and
 * writes nothing, so there is no transaction around the whole; how far it has come is told on the stream.
 */
@ApplicationScoped
public class Rehearsals {

    private static final int PIECE = 500;
    private static final int MOST_DAYS = 90;
    private static final int USUAL_DAYS = 30;

    @Inject
    Pasts pasts;

    @Inject
    Signals signals;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /**
     * @param days how far back; null = 30, at most 90
     * @param id   names the rehearsal on the stream, event {@code rehearsal}; null = nothing is told
     */
    public Rehearsal rehearse(String key, PackRequest request, Integer days, String id) {
        access.requireAdmin();
        int span = days == null ? USUAL_DAYS : Math.clamp(days, 1, MOST_DAYS);
        Instant to = clock.instant();
        Instant from = to.minus(Duration.ofDays(span));
        Pasts.Stage stage = pasts.stage(key, request, from);
        Configuration planned = stage.planned();
        Migrated migrated = new Migrated(
                planned, stage.changes(), Country.ofCurrency(stage.shop().currency()));
        Virtual shop = new Virtual(migrated, stage.shop(), new Watched(planned).byType(), pasts);
        Calendar calendar = new Calendar(shop, from, to);
        Tally tally = new Tally();
        List<UUID> records = stage.records();
        for (int done = 0; done < records.size(); done += PIECE) {
            List<UUID> piece = records.subList(done, Math.min(records.size(), done + PIECE));
            pasts.of(piece, stage.counted(), from)
                    .forEach(past -> new Replay(past, shop, calendar, tally).play(from, to));
            tell(id, done + piece.size(), records.size());
        }
        new ShopReplay(shop, calendar, tally).play(from, to);
        return new RehearsalWords(planned, Callers.locale(), stage.people()).of(tally, span, from, to);
    }

    private void tell(String id, int done, int total) {
        Caller caller = Callers.current();
        if (id != null && caller.memberId() != null) {
            signals.fire(
                    caller.tenantId(), caller.memberId(), "rehearsal", Map.of("id", id, "done", done, "total", total));
        }
    }
}
