package io.dukon.timeline;

import io.dukon.kernel.Callers;
import io.dukon.kernel.Cursor;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Page;
import io.dukon.kernel.Position;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** Notifications of members. Everybody reads his own only; {@link #notify} is open to every caller of the shop. */
@ApplicationScoped
@Transactional
public class Notifications {

    private static final int PAGE = 30;

    /** The caller's notifications, newest first. */
    @Schema(name = "NotificationPage")
    public record Listed(List<Notification> items, int unread, @Nullable String cursor) {}

    @Inject
    NotificationStore store;

    @Inject
    Signals signals;

    @Inject
    Clock clock;

    /** Tells a member; his open windows hear it after commit. A withdrawn member is told nothing. */
    public void notify(UUID member, UUID record, String text) {
        ask(member, record, null, text);
    }

    /** As {@link #notify}, asking whether he takes a request; open to the room of queues. */
    public void ask(UUID member, UUID record, UUID request, String text) {
        UUID id = Ids.next();
        if (store.add(id, member, record, request, text, clock.instant())) {
            store.find(member, id).ifPresent(one -> signals.fire(Callers.tenantId(), member, "notification", one));
        }
    }

    public Listed list(String cursor) {
        UUID member = member();
        UUID before = Position.of(cursor, 1).map(position -> position.id(0)).orElse(null);
        Page<Notification> page = Page.of(store.page(member, before, PAGE + 1), PAGE, one -> Cursor.encode(one.id()));
        return new Listed(page.items(), store.unread(member), page.cursor());
    }

    /** @param ids those that were read; null = all */
    public void read(List<UUID> ids) {
        store.read(member(), ids, clock.instant());
    }

    private static UUID member() {
        UUID member = Callers.current().memberId();
        if (member == null) {
            throw Problem.of(403, "timeline", "people_only");
        }
        return member;
    }
}
