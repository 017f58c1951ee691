package io.dukon.identity;

import io.dukon.identity.bus.BusMessage;
import io.dukon.tenancy.TenantCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What a person is in a shop: read at every request, at most five seconds old, forgotten as soon as the bus says so. */
@ApplicationScoped
public class MemberCache {

    private static final String KIND = "member";

    @Inject
    Members members;

    @Inject
    TenantCache cache;

    @Inject
    Work work;

    /** The active member; empty for anybody else. Open to the filter before every request. */
    public Optional<Member> find(UUID tenant, UUID person) {
        return cache.fact(tenant, KIND, person.toString(), () -> work.inShop(tenant, () -> members.ofPerson(person)))
                .filter(Member::active);
    }

    void hear(@Observes BusMessage message) {
        switch (message.kind()) {
            case BusMessage.MEMBER -> cache.forget(UUID.fromString(message.part(0)), KIND, message.part(1));
            case BusMessage.GAP -> cache.forgetFacts();
            default -> {}
        }
    }
}
