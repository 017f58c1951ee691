package io.dukon.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Configurations;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.OutboundJobHandler;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import io.dukon.tenancy.Tenants;
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

    @Inject
    Tenants tenants;

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
                () -> leave(file, body.payload().path("from").asInt()));
    }

    private void piece(UUID id, int from) {
        OrderFile file = work.get(id);
        if (!at(file, from)) {
            return;
        }
        ImportReport report = OrderTarget.of(configurations.current())
                .map(target -> run.advance(file, work.orders(id, from, PIECE), target))
                .orElseGet(() -> file.report()
                        .stopped(Problem.of(409, "exchange", "no_pipeline").detail(Callers.locale())));
        work.progress(id, from, report);
    }

    private void leave(UUID id, int from) {
        OrderFile file = work.get(id);
        if (at(file, from)) {
            work.progress(id, from, file.report().stopped(Texts.get("exchange", language(), "importer_left")));
        }
    }

    /** An import that was begun anew has jobs of its own. */
    private static boolean at(OrderFile file, int from) {
        return file.state().equals("running") && file.report().done() == from;
    }

    private String language() {
        return tenants.current().locale();
    }

    private static Caller caller(UUID tenant, Member member) {
        return Caller.person(tenant, member.id(), member.personId(), member.name(), member.roles(), member.locale());
    }
}
