package io.dukon.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Configurations;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.OutboundJobHandler;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Imports a piece of a large file with the rights that the importer has now, then leaves a job for the next piece. A piece
 * that runs twice makes nothing twice: each order is known by its external reference.
 */
@ApplicationScoped
class ImportJob implements OutboundJobHandler {

    static final String KIND = "order_import";
    private static final int PIECE = 20;

    @Inject
    Members members;

    @Inject
    OrderFileWork work;

    @Inject
    ImportRun run;

    @Inject
    Configurations configurations;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String intent(JsonNode payload, String language) {
        return Texts.get("exchange", language, "failed_job");
    }

    @Override
    public void send(JobBody body) {
        UUID file = UUID.fromString(body.payload().path("file").asText());
        Optional<Member> importer = members.find(
                        UUID.fromString(body.payload().path("member").asText()))
                .filter(Member::active);
        importer.ifPresentOrElse(
                member -> Callers.run(
                        caller(body.tenantId(), member),
                        () -> piece(file, body.payload().path("from").asInt())),
                () -> work.finish(file, work.get(file).report().finished()));
    }

    private void piece(UUID id, int from) {
        OrderFile file = work.get(id);
        if (!file.state().equals("running") || file.report().done() != from) {
            return;
        }
        ImportReport report = OrderTarget.of(configurations.current())
                .map(target -> run.advance(file, work.orders(id, from, PIECE), target))
                .orElseGet(file.report()::finished);
        work.progress(id, report);
    }

    private static Caller caller(UUID tenant, Member member) {
        return Caller.person(tenant, member.id(), member.personId(), member.name(), member.roles(), member.locale());
    }
}
