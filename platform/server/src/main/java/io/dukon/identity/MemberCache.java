package io.dukon.identity;

import io.dukon.identity.bus.BusMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What a person is in a shop: read at every request, at most five seconds old, forgotten as soon as the bus says so. */
@ApplicationScoped
public class MemberCache {

    private static final Duration FRESH = Duration.ofSeconds(4);
    private static final int CAPACITY = 20_000;

    @Inject
    Members members;

    @Inject
    Work work;

    @Inject
    Clock clock;

    private final Map<Key, Known> known = new ConcurrentHashMap<>();

    private record Key(UUID tenant, UUID person) {}

    private record Known(Optional<Member> member, Instant since) {
        boolean fresh(Instant now) {
            return !since.isAfter(now) && since.plus(FRESH).isAfter(now);
        }
    }

    /** The active member; empty for anybody else. Open to the filter before every request. */
    public Optional<Member> find(UUID tenant, UUID person) {
        Key key = new Key(tenant, person);
        Instant now = clock.instant();
        Known found = known.get(key);
        if (found == null || !found.fresh(now)) {
            found = new Known(work.inShop(tenant, () -> members.ofPerson(person)), now);
            remember(key, found);
        }
        return found.member().filter(Member::active);
    }

    private void remember(Key key, Known found) {
        if (known.size() >= CAPACITY) {
            known.clear();
        }
        known.put(key, found);
    }

    void hear(@Observes BusMessage message) {
        switch (message.kind()) {
            case BusMessage.MEMBER ->
                known.remove(new Key(UUID.fromString(message.part(0)), UUID.fromString(message.part(1))));
            case BusMessage.GAP -> known.clear();
            default -> {}
        }
    }
}
