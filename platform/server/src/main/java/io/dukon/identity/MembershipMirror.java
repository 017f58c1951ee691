package io.dukon.identity;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.identity.bus.Bus;
import io.dukon.identity.bus.BusMessage;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.OutboundJobHandler;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Brings the directory's note of a membership up to what the shop says, and tells all nodes. Done at once after a change,
 * and again by a job of the same transaction, so that a crash in between leaves nobody in who was sent away.
 */
@ApplicationScoped
public class MembershipMirror implements OutboundJobHandler {

    static final String KIND = "membership";

    @Inject
    MemberStore members;

    @Inject
    People people;

    @Inject
    Work work;

    @Inject
    Bus bus;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String intent(JsonNode payload, String language) {
        return Texts.get("identity", language, "failed_job.membership");
    }

    @Override
    public void send(JobBody body) {
        UUID tenant = body.tenantId();
        UUID id = UUID.fromString(body.payload().path("memberId").asText());
        work.inShop(tenant, () -> members.find(id)).ifPresent(member -> now(tenant, member));
    }

    void now(UUID tenant, Member member) {
        people.setMembership(member.personId(), tenant, member.active());
        bus.publish(BusMessage.MEMBER, tenant.toString(), member.personId().toString());
    }
}
